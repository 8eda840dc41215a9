// A whole short run next to Node.js doing nothing, on Node.js 20 (a ratio: it compiles anew each time)
// and 24 (what is added: it keeps what it compiled).
import { spawnSync } from 'node:child_process';
import { has, medians, verdict } from './lib.mjs';

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

function row(version, [command, limits], seconds, peer) {
  const added = (seconds - peer) * 1000;
  const ratio = seconds / peer;
  const limit = limits[version];
  const judged = limit === undefined ? '' : verdict(version === 20 ? ratio : added, limit);
  const figures = `${ratio.toFixed(2)} x node -e 0  +${added.toFixed(0)} ms`;
  return `  Node.js ${version}  ${command.padEnd(30)} ${figures.padEnd(28)} ${judged}\n`;
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
    const [peer, ...times] = medians(runs, { runs: 40 });
    for (const [at, command] of COMMANDS.entries()) {
      process.stdout.write(row(version, command, times[at], peer));
    }
  }
}
