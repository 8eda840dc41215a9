import { expect, it } from 'vitest';
import { fuzz } from '../fuzz/fuzz.mjs';

/** Long enough for a few hundred inputs on an idle machine. */
const SECONDS = 20;

it('writes valid output, keeps words and never throws, for any file', async () => {
  const { inputs, faults } = await fuzz({ count: 5000, seed: 1, seconds: SECONDS });
  expect(inputs).toBeGreaterThan(0);
  expect(faults.map(({ input, command, fault }) => `${input} ${command}: ${fault}`)).toEqual([]);
}, 120_000);
