import { expect, it } from 'vitest';
import { fuzz } from '../fuzz/fuzz.mjs';

/** About 20 seconds on an idle machine. A fixed number, so that every machine tries the same. */
const INPUTS = 101;

it('writes valid output, keeps words and never throws, for any file', async () => {
  const found: string[] = [];
  let inputs = 0;
  for await (const { input, faults } of fuzz({ count: INPUTS, seed: 1 })) {
    for (const { command, fault } of faults) found.push(`${input} ${command}: ${fault}`);
    inputs += 1;
  }
  expect(found).toEqual([]);
  expect(inputs).toBe(INPUTS);
}, 300_000);
