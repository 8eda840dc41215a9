import { expect, it } from 'vitest';
import { fuzz } from '../fuzz/fuzz.mjs';

/** About 20 seconds on an idle machine. A fixed number, so that every machine tries the same. */
const INPUTS = 85;

it('writes valid output, keeps words and never throws, for any file', async () => {
  const { inputs, faults } = await fuzz({ count: INPUTS, seed: 1 });
  expect(inputs).toBe(INPUTS);
  expect(faults.map(({ input, command, fault }) => `${input} ${command}: ${fault}`)).toEqual([]);
}, 300_000);
