import { RULES } from '../../rules/rules.ts';

const PLACES: ReadonlyMap<string, number> = new Map(RULES.map(({ name }, at) => [name, at]));

/** A set of rules as two numbers of 32 bits, one bit for each rule in the order of `RULES`. */
export function ruleBits(names: ReadonlySet<string>): [number, number] {
  const bits: [number, number] = [0, 0];
  for (const name of names) {
    const at = PLACES.get(name);
    if (at === undefined) continue;
    if (at < 32) bits[0] |= 1 << at;
    else bits[1] |= 1 << (at - 32);
  }
  return [bits[0] >>> 0, bits[1] >>> 0];
}
