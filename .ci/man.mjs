// Makes copydesk.1 in bin/, or in the folder named as argument, from the declared commands, so that the page says what --help says.
import { writeFileSync } from 'node:fs';
import { buildProgram } from '../dist/cli/program.js';
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

/** Text that troff shows as it is. */
function troff(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}

/** What a command's help says below its options: examples and the like. */
function notes(command) {
  written = '';
  command.outputHelp();
  return written.slice(command.helpInformation().length).trim();
}

function verbatim(text) {
  return `.PP\n.nf\n${troff(text)}\n.fi`;
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
  '.\\" Made from the help by npm run make.',
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
  '.SH ENVIRONMENT',
  entry('NO_COLOR, FORCE_COLOR', 'Turn colours off or on where --color does not say.'),
  entry('PAGER', 'What long output goes through at a terminal; less unless set, nothing if empty.'),
  entry('LC_ALL, LC_CTYPE, LANG', 'Where they name another encoding than UTF-8, charts are ASCII.'),
];

writeFileSync(`${process.argv[2] ?? 'bin'}/copydesk.1`, `${page.join('\n')}\n`);
