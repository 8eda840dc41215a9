// A whole short run next to Node.js doing nothing, on Node.js 20 (a ratio: it compiles anew each time)
// and 24 (what is added: it keeps what it compiled).
import { spawnSync } from 'node:child_process';
import { fastestAndMean, has, verdict } from './lib.mjs';

const COMMANDS = [
  ['show seeds/470853.txt', { 20: 1.85, 24: 35 }],
  ['list seeds/470853.txt', {}],
  ['search THAAD seeds/470853.txt', {}],
  ['validate seeds/470853.txt', {}],
  ['--help', {}],
];

function nodeOf(version) {
  const { stdout } = spawnSync('npx', ['--yes', '-p', `node@${version}`, 'which', 'node'], {
    encoding: 'utf8',
  });
  return stdout.trim();
}

/** The fastest run is judged: it is the one that nothing else on the machine slowed. */
function row(version, [command, limits], own, peer) {
  const added = (which) => (own[which] - peer[which]) * 1000;
  const ratio = (which) => own[which] / peer[which];
  const limit = limits[version];
  const figures = ['fastest', 'mean'].map((which) =>
    `${which} ${ratio(which).toFixed(2)} x +${added(which).toFixed(0)} ms`.padEnd(24),
  );
  const judged =
    limit === undefined ? '' : verdict(version === 20 ? ratio('fastest') : added('fastest'), limit);
  return `  Node.js ${version}  ${command.padEnd(30)} ${figures.join(' ')} ${judged}\n`;
}

if (!has('hyperfine')) {
  process.stdout.write('  hyperfine is not installed\n');
} else {
  for (const version of [20, 24]) {
    const node = nodeOf(version);
    const runs = [
      `${node} -e 0`,
      ...COMMANDS.map(([command]) => `${node} bin/copydesk.js ${command}`),
    ];
    const [peer, ...times] = fastestAndMean(runs, { rounds: 10, runs: 4 });
    process.stdout.write(
      `  Node.js ${version}  node -e 0: fastest ${(peer.fastest * 1000).toFixed(0)} ms, mean ${(peer.mean * 1000).toFixed(0)} ms\n`,
    );
    for (const [at, command] of COMMANDS.entries()) {
      process.stdout.write(row(version, command, times[at], peer));
    }
  }
}
