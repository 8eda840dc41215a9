/** Maps commands and options of other tools to a hint at copydesk's equivalent. */
type Hints = Readonly<Record<string, string>>;

/** A function, like those below, so that the hints are built only when needed. */
const commandHints = (): Hints => ({
  ...named('copydesk list lists stories.', ['ls', 'dir']),
  ...named('copydesk show shows a story.', ['cat', 'view', 'open', 'read', 'get']),
  ...named('copydesk search searches stories.', ['grep', 'rg', 'find', 'query']),
  ...named('copydesk validate checks stories.', ['check', 'lint', 'test', 'verify', 'fix']),
  ...named('copydesk stats counts stories.', ['count', 'summary', 'group']),
  ...named('copydesk export writes stories for other tools.', ['convert', 'dump']),
  ...named('copydesk --version prints the version.', ['version']),
});

const anywhereHints = (): Hints => ({
  '-v': '-V prints the version.',
  '--csv': 'Say --format csv where a command has that format.',
  '--tsv': 'Say --format tsv where a command has that format.',
});

const IN_QUERY = "The query says that too: 'oil agency:Yonhap date:2017-11..2018-02 id:>470000'.";

const searchHints = (): Hints => ({
  ...named('Case makes no difference, unless --exact is given.', ['-i', '--ignore-case']),
  ...named("The query says what not to find: 'oil NOT opec'.", ['-v', '--invert-match']),
  ...named('Words match whole; yen* finds those that begin so.', ['-w', '--word-regexp']),
  ...named('Slashes make a regular expression: /[0-9]+ pct/.', ['-e', '-E', '-P', '--regexp']),
  ...named('Quotes in the query make a phrase.', ['-F', '--fixed-strings']),
  ...named('-C says how many passages of a story are shown.', [
    ...['-A', '--after-context', '-B', '--before-context'],
  ]),
  ...named('-n shows only so many stories, -C so many passages of each.', ['-m', '--max-count']),
  ...named('--ndjson gives each match and where it stands.', ['-o', '--only-matching']),
  ...named('The exit code tells whether anything was found.', ['-q', '--quiet']),
  ...named("-l with NOT in the query gives those: -l 'NOT oil'.", ['-L', '--files-without-match']),
  ...named('Folders are walked anyway.', ['-r', '-R', '--recursive']),
  ...named(IN_QUERY, [
    ...['--where', '--id', '--agency', '--place', '--author', '--since', '--until'],
  ]),
  ...named("copydesk list --where 'oil' chooses columns of the stories found.", ['--fields']),
});

const validateHints = (): Hints => ({
  ...named('It prints nothing but problems; > /dev/null leaves the exit code.', ['-q', '--quiet']),
  ...named("Exit code 1 means problems: '|| [ $? = 1 ]' lets these pass, and no other failure.", [
    '--exit-zero',
  ]),
});

const LISTED = 'copydesk --help lists the commands.';
const DASH = "A query that begins with a dash goes after --: copydesk search -- '-opec oil'.";

function named(hint: string, names: readonly string[]): Hints {
  return Object.fromEntries(names.map((name) => [name, hint]));
}

/**
 * Adds to a usage error what to do instead, if the user expected another tool's command or option.
 */
export function withHint(message: string, chosen: string | undefined): string {
  const parts = /^(error: unknown (command|option) '(.*)')(\n.*)?\n$/.exec(message);
  if (parts === null) return message;
  const [, mistake, what, name = '', suggestion = ''] = parts;
  const hint = what === 'command' ? commandHints()[name] : optionHint(name, chosen);
  if (hint !== undefined) return `${mistake}\n${hint}\n`;
  if (suggestion === '' && what === 'command') return `${mistake}\n${LISTED}\n`;
  return message;
}

function optionHint(name: string, chosen: string | undefined): string | undefined {
  const own = chosen === 'search' ? searchHints() : chosen === 'validate' ? validateHints() : {};
  const hint = own[name] ?? anywhereHints()[name];
  return hint === undefined && chosen === 'search' && /^-[^-]./.test(name) ? DASH : hint;
}
