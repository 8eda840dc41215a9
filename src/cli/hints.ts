/** Hints at copydesk's equivalents of commands or options of other tools, by their names. */
type Hints = ReadonlyMap<string, string>;

/** `names` are separated by spaces. */
function hints(...rows: readonly (readonly [hint: string, names: string])[]): Hints {
  return new Map(rows.flatMap(([hint, names]) => names.split(' ').map((name) => [name, hint])));
}

const COMMANDS = hints(
  ['"copydesk list" lists stories.', 'ls dir'],
  ['"copydesk show" prints a story.', 'cat view open read get'],
  ['"copydesk search" searches stories.', 'grep rg find query'],
  ['"copydesk validate" checks stories.', 'check lint test verify fix'],
  ['"copydesk stats" counts stories.', 'count summary group'],
  ['"copydesk export" converts stories.', 'convert dump'],
  ['"copydesk --version" prints the version.', 'version'],
);

const ANYWHERE = hints(
  ['-V prints the version.', '-v'],
  ['Give the folder as a path.', '--in'],
  ['"--sort -FIELD" sorts descending.', '--reverse --desc --descending'],
  ['Redirect the output: > FILE', '-o --output'],
);

const SEARCH = hints(
  ['Use --group-by.', '--by'],
  ["Exclude words in the query: 'oil -opec'.", '-v --invert-match'],
  ['A word matches whole words; yen* matches words that begin with "yen".', '-w --word-regexp'],
  ['A query can have a regular expression between slashes: /[0-9]+ pct/.', '-e -E -P --regexp'],
  ['Put a phrase in quotes: \'"trade talks"\'.', '-F --fixed-strings'],
  ['-C sets the number of passages per story.', '-A --after-context -B --before-context'],
  ['-n limits the number of stories, -C the passages of each.', '-m --max-count'],
  ['--ndjson prints each match with its position.', '-o --only-matching'],
);

const VALIDATE = hints([
  'Exit status 1 means problems: "|| [ $? = 1 ]" accepts these and no other failure.',
  '--exit-zero',
]);

const STATS = hints(
  ['Use --by.', '--group-by'],
  ['Values are sorted by count, and times by time.', '--sort'],
);

const EXPORT = hints(
  ['--format ndjson writes one object per line; "copydesk list --json" writes an array.', '--json'],
  ['Use --format ndjson, which is the default.', '--ndjson'],
);

/** The hints that hold for the options of one command only. */
const BY_COMMAND: ReadonlyMap<string, Hints> = new Map([
  ['search', SEARCH],
  ['validate', VALIDATE],
  ['stats', STATS],
  ['export', EXPORT],
]);

/** Commands that write rows have these formats; for the others, `list` does. */
function rowHint(name: string, chosen: string): string | null {
  const [, format] = /^--([ct]sv)$/.exec(name) ?? [];
  if (format === undefined) return null;
  return ['list', 'search', 'stats'].includes(chosen)
    ? `Use --format ${format}.`
    : `"copydesk list --format ${format}" writes ${format.toUpperCase()}.`;
}

const DASH = "Put -- before a query that begins with a dash: copydesk search -- '-opec oil'.";

/** The equivalent of another tool's command; null if there is none. */
export function commandHint(name: string): string | null {
  return COMMANDS.get(name) ?? null;
}

/** The equivalent of an option that the chosen command does not have; null if there is none. */
export function optionHint(name: string, chosen = ''): string | null {
  const hint = BY_COMMAND.get(chosen)?.get(name) ?? ANYWHERE.get(name) ?? rowHint(name, chosen);
  if (hint !== null) return hint;
  const [, count] = /^-(\d+)$/.exec(name) ?? [];
  if (count !== undefined) return `Use -n ${count}.`;
  return chosen === 'search' && /^-[^-]./.test(name) ? DASH : null;
}
