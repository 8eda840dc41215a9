// Search and list over an archive against ripgrep over the same files, all of them in whole
// processes with a warm page cache, and the peak memory of each. A row is out as soon as it is known.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { has, measure, verdict } from './lib.mjs';

const corpus = process.env.COPYDESK_BENCH_CORPUS ?? '';
const RUNS = 3;
const PEER = ['rg', '-c', 'cocoa'];
const STORIES_A_SECOND = 60_000;
const MAX_MEGABYTES = 300;

/** What is run, and how many times the peer's time it may take; null where only memory counts. */
const ROWS = [
  [['search', '-c', 'cocoa'], 1],
  [['search', '-c', '"central bank"'], 2],
  [['search', '-c', 'oil AND (price OR output) -opec'], 2],
  [['search', '-c', 'agency:reuter date:1987-03'], 2],
  [['search', '-c', 'place:tokyo yen*'], 2],
  [['list', '--sort', '-timestamp', '--limit', '20'], 2],
  [['search', 'said', '--sort', 'relevance', '--limit', '20'], null],
];
const LIST = ['list', '--ndjson'];
const WIDTH = Math.max(...ROWS.map(([args]) => args.join(' ').length));

const say = (what, ...figures) =>
  process.stdout.write(`  ${what.join(' ').padEnd(WIDTH)}  ${figures.join('  ')}\n`);
const copydesk = (args) => [process.execPath, 'bin/copydesk.js', ...args, corpus];
const memory = (megabytes) =>
  `${String(megabytes).padStart(4)} MB ${verdict(megabytes, MAX_MEGABYTES)}`;

/** What the archive holds, which one more run tells. */
function countStories() {
  const script = '"$@" | wc -l';
  const args = ['-c', script, 'bash', ...copydesk([...LIST, '--fields', 'id'])];
  return Number(spawnSync('bash', args, { encoding: 'utf8' }).stdout);
}

function run() {
  measure([...PEER, corpus], 1);
  const peer = measure([...PEER, corpus], RUNS);
  say(PEER, `${peer.seconds.toFixed(2)} s`);
  for (const [args, limit] of ROWS) {
    const { seconds, megabytes } = measure(copydesk(args), RUNS);
    const ratio = seconds / peer.seconds;
    const figure = `${ratio.toFixed(2).padStart(5)} x`;
    say(args, limit === null ? figure : `${figure} ${verdict(ratio, limit)}`, memory(megabytes));
  }
  const { seconds, megabytes } = measure(copydesk(LIST), RUNS);
  const rate = Math.round(countStories() / seconds);
  const judged = rate >= STORIES_A_SECOND ? 'within' : 'UNDER';
  say(LIST, `${rate} stories a second (${judged} ${STORIES_A_SECOND})`, memory(megabytes));
}

if (corpus === '' || !existsSync(corpus)) {
  process.stdout.write(
    '  COPYDESK_BENCH_CORPUS names no folder. Set it to a folder with many story files, 200,000 for\n' +
      '  the figures that are aimed at; any archive of news-agency stories will do.\n',
  );
} else if (!has('rg') || !has('/usr/bin/time')) {
  process.stdout.write('  it takes ripgrep (rg) and GNU time\n');
} else {
  run();
}
