// What the benchmarks share: whole-process timing by hyperfine, and tables of ratios.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program is there to be run. */
export function has(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Times commands in one run of hyperfine, without a shell, and gives the seconds that each run of
 * each command took, in their order. Exit code 1 (no match, problems found) counts as success.
 */
function timesOf(commands, { runs, warmup, cwd = process.cwd() }) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const report = join(folder, 'report.json');
  try {
    const { status, stderr } = spawnSync(
      'hyperfine',
      ['-N', '-i', '-w', String(warmup), '-r', String(runs), '--export-json', report, ...commands],
      { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`hyperfine failed: ${stderr}`);
    return JSON.parse(readFileSync(report, 'utf8')).results.map(({ times }) => times);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each command's median in seconds. */
export function medians(commands, { runs = 20, warmup = 3, cwd } = {}) {
  return timesOf(commands, { runs, warmup, cwd }).map(medianOf);
}

/**
 * Each command's fastest and mean run in seconds. The commands take turns, so that a machine that is
 * busy for a while slows all of them.
 */
export function fastestAndMean(commands, { rounds, runs }) {
  const all = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const times = timesOf(commands, { runs, warmup: 1 });
    for (const [at, some] of times.entries()) all[at].push(...some);
  }
  return all.map((times) => ({
    fastest: Math.min(...times),
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
  }));
}

/** Prints rows of `[what, measured ratio, most allowed]`. */
export function printRatios(peer, rows) {
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, ratio, limit] of rows) {
    const figures = `${ratio.toFixed(2).padStart(6)} x ${peer}`;
    process.stdout.write(`  ${what.padEnd(width)}  ${figures}  ${verdict(ratio, limit)}\n`);
  }
}

/** Whether a figure is as low as it has to be. */
export function verdict(figure, limit) {
  return `(${figure <= limit ? 'within' : 'OVER'} ${limit})`;
}

/** Runs a command by GNU time: wall and user time in seconds, and peak memory in MB. */
function timed(command) {
  const start = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %M', ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wall = (performance.now() - start) / 1000;
  // 1 is for no match.
  if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [user, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, user, megabytes: kilobytes / 1024 };
}

/** Runs a command a few times: its median in seconds and its peak memory in MB. */
export function measure(command, runs) {
  const results = Array.from({ length: runs }, () => timed(command));
  return {
    seconds: medianOf(results.map(({ wall }) => wall)),
    megabytes: Math.round(Math.max(...results.map(({ megabytes }) => megabytes))),
  };
}

/** Runs two commands in alternating pairs, and gives the medians of each. */
export function compare(commands, pairs) {
  const runs = commands.map(() => []);
  for (let pair = 0; pair <= pairs; pair++) {
    for (const [at, command] of commands.entries()) {
      const result = timed(command);
      // The first pair fills the page cache and the compile cache.
      if (pair > 0) runs[at].push(result);
    }
  }
  return runs.map((results) => ({
    wall: medianOf(results.map(({ wall }) => wall)),
    user: medianOf(results.map(({ user }) => user)),
    megabytes: medianOf(results.map(({ megabytes }) => megabytes)),
  }));
}

function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
