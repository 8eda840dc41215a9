/** Maps commands and options of other tools to a hint at copydesk's equivalent. */
type Hints = Readonly<Record<string, string>>;

/** The tables are functions, so that they are built only when needed. */
const commandHints = (): Hints => ({
  ...named('"copydesk list" lists stories.', ['ls', 'dir']),
  ...named('"copydesk show" prints a story.', ['cat', 'view', 'open', 'read', 'get']),
  ...named('"copydesk search" searches stories.', ['grep', 'rg', 'find', 'query']),
  ...named('"copydesk validate" checks stories.', ['check', 'lint', 'test', 'verify', 'fix']),
  ...named('"copydesk stats" counts stories.', ['count', 'summary', 'group']),
  ...named('"copydesk export" converts stories.', ['convert', 'dump']),
  ...named('"copydesk --version" prints the version.', ['version']),
});

const anywhereHints = (): Hints => ({
  '-v': '-V prints the version.',
  '--in': 'Give the folder as a path.',
  ...named('"--sort -FIELD" sorts descending.', ['--reverse', '--desc', '--descending']),
  ...named('Redirect the output: > FILE', ['-o', '--output']),
});

/** Commands that write rows have these formats; for the others, `list` does. */
const rowHints = (chosen: string | undefined): Hints => {
  const hasRows = chosen === 'list' || chosen === 'search' || chosen === 'stats';
  const use = (format: string): string =>
    hasRows
      ? `Use --format ${format}.`
      : `"copydesk list --format ${format}" writes ${format.toUpperCase()}.`;
  return { '--csv': use('csv'), '--tsv': use('tsv') };
};

const exportHints = (): Hints => ({
  '--json': '--format ndjson writes one object per line; "copydesk list --json" writes an array.',
  '--ndjson': 'Use --format ndjson, which is the default.',
});

const searchHints = (): Hints => ({
  '--by': 'Use --group-by.',
  ...named("Exclude words in the query: 'oil -opec'.", ['-v', '--invert-match']),
  ...named('A word matches whole words; yen* matches words that begin with "yen".', [
    ...['-w', '--word-regexp'],
  ]),
  ...named('A query can have a regular expression between slashes: /[0-9]+ pct/.', [
    ...['-e', '-E', '-P', '--regexp'],
  ]),
  ...named('Put a phrase in quotes: \'"trade talks"\'.', ['-F', '--fixed-strings']),
  ...named('-C sets the number of passages per story.', [
    ...['-A', '--after-context', '-B', '--before-context'],
  ]),
  ...named('-n limits the number of stories, -C the passages of each.', ['-m', '--max-count']),
  ...named('--ndjson prints each match with its position.', ['-o', '--only-matching']),
});

const validateHints = (): Hints => ({
  ...named('Exit status 1 means problems: "|| [ $? = 1 ]" accepts these and no other failure.', [
    '--exit-zero',
  ]),
});

const statsHints = (): Hints => ({
  '--group-by': 'Use --by.',
  '--sort': 'Values are sorted by count, and times by time.',
});

const HINTS: Readonly<Record<string, () => Hints>> = {
  search: searchHints,
  validate: validateHints,
  stats: statsHints,
  export: exportHints,
};

const DASH = "Put -- before a query that begins with a dash: copydesk search -- '-opec oil'.";

function named(hint: string, names: readonly string[]): Hints {
  return Object.fromEntries(names.map((name) => [name, hint]));
}

/** The equivalent of another tool's command; null if there is none. */
export function commandHint(name: string): string | null {
  return commandHints()[name] ?? null;
}

/** The equivalent of an option that the chosen command does not have; null if there is none. */
export function optionHint(name: string, chosen: string | undefined): string | null {
  const own = HINTS[chosen ?? '']?.() ?? {};
  const hint = own[name] ?? anywhereHints()[name] ?? rowHints(chosen)[name];
  if (hint !== undefined) return hint;
  const [, count] = /^-(\d+)$/.exec(name) ?? [];
  if (count !== undefined) return `Use -n ${count}.`;
  return chosen === 'search' && /^-[^-]./.test(name) ? DASH : null;
}
