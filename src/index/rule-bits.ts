import { RULES } from '../rules/rules.ts';

/** A bit for each rule, by its place among all rules; two numbers of 32 bits. */
export function ruleBits(names: ReadonlySet<string>): [number, number] {
  const bits: [number, number] = [0, 0];
  for (const [at, { name }] of RULES.entries()) {
    if (!names.has(name)) continue;
    if (at < 32) bits[0] |= 1 << at;
    else bits[1] |= 1 << (at - 32);
  }
  return [bits[0] >>> 0, bits[1] >>> 0];
}
