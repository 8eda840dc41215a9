/** Maps commands and options of other tools to a hint at copydesk's equivalent. */
type Hints = Readonly<Record<string, string>>;

/** A function, like those below, so that the hints are built only when needed. */
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
  '--csv': 'Use --format csv.',
  '--tsv': 'Use --format tsv.',
  '--in': 'Give the folder as a path.',
});

const searchHints = (): Hints => ({
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
  ...named('Without problems nothing is printed; "> /dev/null" leaves the exit status.', [
    ...['-q', '--quiet'],
  ]),
  ...named('Exit status 1 means problems: "|| [ $? = 1 ]" accepts these and no other failure.', [
    '--exit-zero',
  ]),
});

const DASH = "Put -- before a query that begins with a dash: copydesk search -- '-opec oil'.";

function named(hint: string, names: readonly string[]): Hints {
  return Object.fromEntries(names.map((name) => [name, hint]));
}

/** What does here what a command of that name does elsewhere; null where there is nothing to say. */
export function commandHint(name: string): string | null {
  return commandHints()[name] ?? null;
}

/** The same for an option of the chosen command. */
export function optionHint(name: string, chosen: string | undefined): string | null {
  const own = chosen === 'search' ? searchHints() : chosen === 'validate' ? validateHints() : {};
  const hint = own[name] ?? anywhereHints()[name];
  if (hint !== undefined) return hint;
  return chosen === 'search' && /^-[^-]./.test(name) ? DASH : null;
}
