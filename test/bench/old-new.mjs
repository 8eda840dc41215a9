// An older build of the command next to this one, over the same archive: medians of alternating
// pairs of whole processes. COPYDESK_BENCH_OLD names the older build's bin/copydesk.js; arguments
// choose commands.
import { existsSync } from 'node:fs';
import { compare, has } from './lib.mjs';

const corpus = process.env.COPYDESK_BENCH_CORPUS ?? '';
const old = process.env.COPYDESK_BENCH_OLD ?? '';
const PAIRS = Number(process.env.COPYDESK_BENCH_PAIRS ?? 10);
const COMMANDS = [
  ['search', '-c', 'cocoa'],
  ['search', 'bank'],
  ['list', '--ndjson'],
  ['list', '--sort', '-timestamp'],
  ['validate'],
  ['stats'],
  ['export'],
];
const WIDTH = Math.max(...COMMANDS.map((args) => args.join(' ').length));
const MOST = 1.05;

function figure(before, after, digits, unit) {
  const ratio = after / before;
  const figures = `${before.toFixed(digits)} -> ${after.toFixed(digits)} ${unit}`;
  return `${figures.padStart(18)} ${ratio.toFixed(2)}${ratio > MOST ? '!' : ' '}`;
}

if (!existsSync(corpus) || !existsSync(old)) {
  process.stdout.write(
    '  needs an archive and an older build: COPYDESK_BENCH_CORPUS=archive COPYDESK_BENCH_OLD=bin/copydesk.js\n',
  );
} else if (!has('/usr/bin/time')) {
  process.stdout.write('  it takes GNU time\n');
} else {
  const chosen = process.argv.slice(2);
  for (const args of COMMANDS) {
    if (chosen.length > 0 && !chosen.includes(args[0])) continue;
    const commands = [old, 'bin/copydesk.js'].map((bin) => [
      process.execPath,
      bin,
      ...args,
      corpus,
    ]);
    const [before, after] = compare(commands, PAIRS);
    const figures = [
      `wall ${figure(before.wall, after.wall, 2, 's')}`,
      `user ${figure(before.user, after.user, 2, 's')}`,
      `memory ${figure(before.megabytes, after.megabytes, 0, 'MB')}`,
    ];
    process.stdout.write(`  ${args.join(' ').padEnd(WIDTH)}  ${figures.join('  ')}\n`);
  }
}
