// The index of an archive: how fast it is built and updated, how large it is, and how fast commands
// answer from it, in whole processes next to ripgrep over the same files. COPYDESK_BENCH_CORPUS names
// a folder of story files; it is given an index, which is removed at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { has, measure, verdict } from './lib.mjs';

const corpus = process.env.COPYDESK_BENCH_CORPUS ?? '';
const RUNS = 3;
const STORIES_A_SECOND = 20_000;
const MAX_MEGABYTES = 300;
const MAX_OF_TEXT = 0.35;
const MAX_UPDATE = 1.5;
const TRUST_MS = 60;

const say = (what, ...figures) =>
  process.stdout.write(`  ${what.padEnd(56)}  ${figures.join('  ')}\n`);
const copydesk = (...args) => [process.execPath, 'bin/copydesk.js', ...args];

/** What is asked, and how many times ripgrep's time it may take. */
const QUESTIONS = [
  [['search', '-c', 'cocoa', corpus], 1],
  [['search', '-c', 'agency:reuter date:1987-03', corpus], 1],
  [['list', '--sort', '-timestamp', '--limit', '20', corpus], 1],
  [['stats', corpus], 1],
  [['show', '907', '--in', corpus], 1],
  [['validate', corpus], 1.5],
];
const TRUSTED = [0, 2, 4].map((at) => QUESTIONS[at][0]);

/** All files below the folder that hold stories. */
function storyFiles() {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.txt$/.test(name) && !name.includes('.copydesk'))
    .map((name) => join(corpus, name));
}

/** Runs a command once and gives its seconds. */
const once = (command) => measure(command, 1).seconds;

function measureUpdate(files) {
  const comparison = measure(copydesk('index', '--status', corpus), 3).seconds;
  const index = join(corpus, '.copydesk/index.db');
  const copy = once(['cp', index, `${index}.copy`]);
  spawnSync('rm', [`${index}.copy`]);
  const step = Math.max(1, Math.floor(files.length / 100));
  const changed = files.filter((_, at) => at % step === 0).slice(0, 100);
  const texts = changed.map((path) => readFileSync(path));
  for (const [at, path] of changed.entries()) writeFileSync(path, `${texts[at]} `);
  const seconds = once(copydesk('index', corpus));
  for (const [at, path] of changed.entries()) writeFileSync(path, texts[at]);
  once(copydesk('index', corpus));
  const ratio = seconds / (comparison + copy);
  say(
    'update after 100 changes',
    `${ratio.toFixed(2)} x comparison and copy`,
    verdict(ratio, MAX_UPDATE),
  );
}

function run() {
  const files = storyFiles();
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  spawnSync(process.execPath, ['bin/copydesk.js', 'index', '--remove', corpus]);
  const built = measure(copydesk('index', corpus), 1);
  const rate = Math.round(files.length / built.seconds);
  const memory = `${built.megabytes} MB ${verdict(built.megabytes, MAX_MEGABYTES)}`;
  const judged = rate >= STORIES_A_SECOND ? 'within' : 'UNDER';
  say('build', `${rate} files a second (${judged} ${STORIES_A_SECOND})`, memory);
  const share = statSync(join(corpus, '.copydesk/index.db')).size / bytes;
  say('size', `${share.toFixed(2)} x the text`, verdict(share, MAX_OF_TEXT));
  measureUpdate(files);
  measure(['rg', '-c', 'cocoa', corpus], 1);
  const peer = measure(['rg', '-c', 'cocoa', corpus], RUNS).seconds;
  say('rg -c cocoa', `${peer.toFixed(2)} s`);
  for (const [args, limit] of QUESTIONS) {
    const { seconds } = measure(copydesk(...args), RUNS);
    const off = measure(copydesk(...args, '--index', 'off'), 1).seconds;
    const ratio = seconds / peer;
    const figures = `${ratio.toFixed(2)} x ${verdict(ratio, limit)}`;
    say(args.slice(0, -1).join(' '), figures, `without: ${(off / peer).toFixed(2)} x`);
  }
  const bare = measure([process.execPath, '-e', '0'], RUNS).seconds;
  for (const args of TRUSTED) {
    const { seconds } = measure(copydesk(...args, '--index', 'trust'), RUNS);
    const more = Math.round((seconds - bare) * 1000);
    say(
      `${args.slice(0, -1).join(' ')} --index trust`,
      `${more} ms over node -e 0 ${verdict(more, TRUST_MS)}`,
    );
  }
  spawnSync(process.execPath, ['bin/copydesk.js', 'index', '--remove', corpus]);
}

if (corpus === '' || !existsSync(corpus)) {
  process.stdout.write(
    '  COPYDESK_BENCH_CORPUS names no folder. Set it to a folder with many story files.\n',
  );
} else if (!has('rg') || !has('/usr/bin/time')) {
  process.stdout.write('  it takes ripgrep (rg) and GNU time\n');
} else {
  run();
}
