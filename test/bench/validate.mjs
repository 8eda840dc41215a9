// Whole runs of validate over an archive, against a linter of text and against a plain search.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { has, medians, printRatios } from './lib.mjs';

const BIN = resolve('bin/copydesk.js');
const LINTED = 5000;
const LINTER = 'markdownlint-cli2';
const corpus = process.argv[2] ?? process.env.COPYDESK_BENCH_CORPUS;

const say = (line) => process.stdout.write(`  ${line}\n`);
const storiesIn = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.txt'));

/** Both read the same files, each in a run of its own. */
function againstLinter(stories) {
  if (!has(LINTER)) return say(`${LINTER} is not installed: npm install --global ${LINTER}`);
  if (stories.length < LINTED) return say(`the corpus has fewer than ${LINTED} stories`);
  const cwd = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    for (const name of stories.slice(0, LINTED)) {
      mkdirSync(join(cwd, dirname(name)), { recursive: true });
      cpSync(join(corpus, name), join(cwd, name));
    }
    const commands = [`${LINTER} **/*.txt`, `node ${BIN} validate .`];
    const [peer, own] = medians(commands, { runs: 3, warmup: 1, cwd });
    say(`${Math.round(LINTED / own)} files/s, ${LINTER} ${Math.round(LINTED / peer)} files/s`);
    printRatios(LINTER, [[`validate ${LINTED} stories`, own / peer, 1 / 20]]);
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function againstSearch(stories) {
  if (!has('rg')) return say('rg is not installed');
  const commands = [`rg -c cocoa ${corpus}`, `node ${BIN} validate ${corpus}`];
  const [peer, own] = medians(commands, { runs: 3, warmup: 1 });
  printRatios('rg -c cocoa', [[`validate ${stories.length} stories`, own / peer, 3]]);
}

if (corpus === undefined) {
  say('needs a folder of stories: COPYDESK_BENCH_CORPUS=archive npm run bench validate');
} else if (!has('hyperfine')) {
  say('hyperfine is not installed');
} else {
  const stories = storiesIn(corpus);
  againstLinter(stories);
  againstSearch(stories);
}
