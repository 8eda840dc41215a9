import { contextOf, type LocatedFinding } from '../../rules/engine/finding.ts';

const PRINT_SIZE = 16;

/** Tells findings apart by what is wrong and the words around, line numbers left out. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(path: string, finding: LocatedFinding): string {
    const context = contextOf(finding, (related) => related);
    const { hash } = process.getBuiltinModule('node:crypto');
    const print = hash('sha1', [path, finding.rule, context].join('\0'), 'hex').slice(
      0,
      PRINT_SIZE,
    );
    const count = (this.#seen.get(print) ?? 0) + 1;
    this.#seen.set(print, count);
    return `${print}:${count}`;
  }
}
