// Runs every command and format in this process on mutated seeds and checks what comes out.
//   npm run fuzz -- [--count 200] [--seed 1] [--seconds 0] [--keep DIR]
// The same seed gives the same inputs. --seconds ends a run early; --keep saves the inputs that fail.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '0' },
    keep: { type: 'string' },
  },
});
const { inputs, runs, faults } = await fuzz({
  count: Number(values.count),
  seed: Number(values.seed),
  seconds: Number(values.seconds),
});
for (const [index, { input, command, fault, bytes }] of faults.entries()) {
  process.stdout.write(`input ${input}: copydesk ${command}: ${fault}\n`);
  if (values.keep === undefined) continue;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, `${index}-input-${input}.txt`), bytes);
}
process.stdout.write(`${inputs} inputs, ${runs} runs, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
