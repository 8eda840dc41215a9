// The time of a whole short run against that of Node doing nothing.
import { has, medians, printRatios } from './lib.mjs';

const PEER = 'node -e 0';
const COMMANDS = [
  ['show seeds/470853.txt', 1.5],
  ['list seeds/470853.txt', Number.POSITIVE_INFINITY],
  ['search THAAD seeds/470853.txt', Number.POSITIVE_INFINITY],
  ['validate seeds/470853.txt', Number.POSITIVE_INFINITY],
  ['--help', Number.POSITIVE_INFINITY],
];

if (!has('hyperfine')) {
  process.stdout.write('  hyperfine is not installed\n');
} else {
  const lines = COMMANDS.map(([args]) => `node bin/copydesk.js ${args}`);
  const [peer, ...times] = medians([PEER, ...lines], { runs: 40 });
  printRatios(
    PEER,
    COMMANDS.map(([args, limit], index) => [args, times[index] / peer, limit]),
  );
}
