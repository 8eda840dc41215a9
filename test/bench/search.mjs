// Search and list over an archive against ripgrep over the same files, and their peak memory.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { has, medians, printRatios } from './lib.mjs';

const corpus = process.env.COPYDESK_BENCH_CORPUS ?? '';
const PEER = 'rg -c cocoa';
const STORIES_A_SECOND = 60_000;
const MOST_MEGABYTES = 300;

const SEARCHES = [
  [['search', '-c', 'cocoa'], 1],
  [['search', '-c', '"central bank"'], 2],
  [['search', '-c', 'oil AND (price OR output) -opec'], 2],
  [['search', '-c', 'agency:reuter date:1987-03'], 2],
  [['search', '-c', 'place:tokyo yen*'], 2],
  [['list', '--sort', '-timestamp', '--limit', '20'], 2],
];
const LIST = ['list', '--ndjson'];
const COMMON = ['search', 'said', '--sort', 'relevance', '--limit', '20'];

if (corpus === '' || !existsSync(corpus)) {
  process.stdout.write(
    '  COPYDESK_BENCH_CORPUS names no folder. Set it to a folder with many story files, 200,000 for\n' +
      '  the figures that are aimed at; any archive of news-agency stories will do.\n',
  );
} else if (!has('hyperfine') || !has('rg') || !has('/usr/bin/time')) {
  process.stdout.write('  it takes hyperfine, ripgrep (rg) and GNU time\n');
} else {
  const peer = ['rg', '-c', 'cocoa', corpus].map(quoted).join(' ');
  const lines = [...SEARCHES.map(([args]) => args), LIST].map(commandLine);
  const [peerTime, ...times] = medians([peer, ...lines], { runs: 5, warmup: 1 });
  const listTime = times.pop() ?? 0;
  printRatios(
    PEER,
    SEARCHES.map(([args, limit], index) => [args.join(' '), times[index] / peerTime, limit]),
  );
  printStoriesASecond(listTime);
  for (const args of [...SEARCHES.map(([search]) => search), COMMON, LIST]) printMemory(args);
}

function quoted(word) {
  return `'${word}'`;
}

function commandLine(args) {
  return ['node', 'bin/copydesk.js', ...args, corpus].map(quoted).join(' ');
}

function printStoriesASecond(seconds) {
  const listed = spawnSync('bash', ['-c', `${commandLine(LIST)} | wc -l`], { encoding: 'utf8' });
  const rate = Math.round(Number(listed.stdout) / seconds);
  const verdict = rate >= STORIES_A_SECOND ? 'within' : 'UNDER';
  process.stdout.write(
    `  ${LIST.join(' ')}: ${rate} stories a second  (${verdict} ${STORIES_A_SECOND})\n`,
  );
}

function printMemory(args) {
  const { stderr } = spawnSync(
    'bash',
    ['-c', `/usr/bin/time -f %M ${commandLine(args)} >/dev/null`],
    {
      encoding: 'utf8',
    },
  );
  const megabytes = Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024);
  const verdict = megabytes <= MOST_MEGABYTES ? 'within' : 'OVER';
  process.stdout.write(
    `  ${args.join(' ')}: ${megabytes} MB at most  (${verdict} ${MOST_MEGABYTES})\n`,
  );
}
