// `npm run bench` runs every benchmark in this folder; `npm run bench start-up` only that one.
// Each prints a table of ratios measured in one run, or says what it lacks.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const chosen = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .map((file) => /^(.*)\.mjs$/.exec(file)?.[1])
  .filter((name) => name !== undefined && name !== 'run' && name !== 'lib')
  .filter((name) => chosen.length === 0 || chosen.includes(name))
  .sort();

if (names.length === 0) {
  process.stderr.write(`There is no benchmark named ${chosen.join(', ')}.\n`);
  process.exitCode = 2;
}
for (const name of names) {
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/${name}.mjs`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
