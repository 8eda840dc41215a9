// Writes copydesk.1 to bin/ or to the folder given as argument. The page is generated from the
// declared commands, so it matches --help.
import { writeFileSync } from 'node:fs';
import { buildProgram } from '../dist/cli/program.js';
import { queryHelp } from '../dist/cli/query-help.js';
import { VERSION } from '../dist/version.js';

let written = '';
const output = {
  write: (text) => {
    written += text;
  },
  flush() {},
  terminal: { columns: 76 },
};
const program = await buildProgram(
  { stdout: output, stderr: output, env: {}, stdinIsPiped: false },
  () => {},
);
const help = program.createHelp();

/** Escapes text for troff. */
function troff(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}

/** The text below a command's options in its help, such as examples. */
function notes(command) {
  written = '';
  command.outputHelp();
  return written.slice(command.helpInformation().length).trim();
}

function verbatim(text) {
  return `.PP\n.nf\n${troff(text)}\n.fi`;
}

/** The help on queries: a paragraph whose first line ends with a colon is a section. */
function queries() {
  return queryHelp()
    .trim()
    .split('\n\n')
    .flatMap((paragraph) => {
      const [first, ...lines] = paragraph.split('\n');
      if (!/^\w.*:$/.test(first)) return [`.PP\n${troff(paragraph)}`];
      return [`.SS ${troff(first.slice(0, -1))}`, verbatim(lines.join('\n'))];
    });
}

function entry(term, about) {
  return `.TP\n.B ${troff(term)}\n${troff(about)}`;
}

function optionsOf(command) {
  return help
    .visibleOptions(command)
    .filter(({ long }) => command === program || long !== '--help')
    .map((option) => entry(option.flags, `${help.optionDescription(option)}.`));
}

function section(command) {
  const usage = `copydesk ${command.name()} ${command.usage()}`;
  return [
    `.SS ${troff(usage)}`,
    `${troff(command.description())}.`,
    ...optionsOf(command),
    verbatim(notes(command)),
  ];
}

const commands = help.visibleCommands(program).filter((command) => command.name() !== 'help');
const page = [
  '.\\" Generated from the help by npm run make.',
  `.TH COPYDESK 1 "" "copydesk ${VERSION}" "User Commands"`,
  '.SH NAME',
  troff('copydesk - list, read, search and check files of news-agency stories'),
  '.SH SYNOPSIS',
  ...commands.map((command) => `.B copydesk ${command.name()}\n${troff(command.usage())}\n.br`),
  '.SH DESCRIPTION',
  troff(program.description()),
  ...optionsOf(program),
  verbatim(notes(program)),
  '.SH COMMANDS',
  ...commands.flatMap(section),
  '.SH QUERIES',
  ...queries(),
  '.SH ENVIRONMENT',
  entry('NO_COLOR, FORCE_COLOR', 'Turn colours off or on, unless --color says otherwise.'),
  entry(
    'PAGER',
    'Pager for long output in a terminal. The default is less; set it to nothing to turn paging off.',
  ),
  entry(
    'LC_ALL, LC_CTYPE, LANG',
    'If they name an encoding other than UTF-8, charts are drawn in ASCII.',
  ),
  entry(
    'XDG_CACHE_HOME, NODE_DISABLE_COMPILE_CACHE',
    'copydesk keeps compiled code in this folder (the default is ~/.cache) so that it starts faster. Set the second to 1 to turn this off.',
  ),
];

writeFileSync(`${process.argv[2] ?? 'bin'}/copydesk.1`, `${page.join('\n')}\n`);
