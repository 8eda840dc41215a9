// Runs every command and format in this process on mutated seeds and checks what comes out.
//   npm run fuzz -- [--count 200] [--seed 1] [--seconds 20] [--keep DIR]
// The same seed gives the same inputs. --seconds ends a run early; --keep saves the inputs that fail.
// Faults are printed as they are found, and every hundred inputs the count on standard error.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string' },
    keep: { type: 'string' },
  },
});
const end = performance.now() + Number(values.seconds ?? Number.POSITIVE_INFINITY) * 1000;
const total = { inputs: 0, runs: 0, faults: 0 };
const summary = () => `${total.inputs} inputs, ${total.runs} runs, ${total.faults} faults\n`;
for await (const { input, bytes, runs, faults } of fuzz({
  count: Number(values.count),
  seed: Number(values.seed),
})) {
  total.inputs += 1;
  total.runs += runs;
  total.faults += faults.length;
  for (const { command, fault } of faults) {
    process.stdout.write(`input ${input}: copydesk ${command}: ${fault}\n`);
  }
  if (faults.length > 0 && values.keep !== undefined) {
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(join(values.keep, `${values.seed}-${input}.txt`), bytes);
  }
  if (total.inputs % 100 === 0) process.stderr.write(summary());
  if (performance.now() > end) break;
}
process.stdout.write(summary());
process.exitCode = total.faults === 0 ? 0 : 1;
