import { hash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { contextOf, type LocatedFinding } from '../rules/engine/finding.ts';

/** The findings that an archive starts with, which later runs pass over. */
export interface Baseline {
  /** Whether a finding is one of them. Of several alike only as many are known as there were. */
  knows(path: string, finding: LocatedFinding): boolean;
}

/** How many findings alike there are, by file, rule and print. */
export type KnownFindings = Map<string, Map<string, Map<string, number>>>;

/** Characters of six bits; enough to tell the findings of one rule in one file apart. */
const PRINT_SIZE = 8;

/** Knows the findings of a baseline file, whose paths begin in its folder. */
export class KnownBaseline implements Baseline {
  readonly #left: KnownFindings;
  readonly #folder: string;

  constructor(known: KnownFindings, folder: string) {
    this.#left = known;
    this.#folder = folder;
  }

  knows(path: string, finding: LocatedFinding): boolean {
    const prints = this.#left.get(pathFrom(this.#folder, path))?.get(finding.rule);
    const print = printOf(finding, this.#folder);
    const left = prints?.get(print) ?? 0;
    if (left > 0) prints?.set(print, left - 1);
    return left > 0;
  }
}

/** Takes all findings for known and keeps them, to be written to a file in a folder. */
export class NewBaseline implements Baseline {
  readonly known: KnownFindings = new Map();
  count = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  knows(path: string, finding: LocatedFinding): boolean {
    const rules = within(this.known, pathFrom(this.#folder, path));
    const prints = within(rules, finding.rule);
    const print = printOf(finding, this.#folder);
    prints.set(print, (prints.get(print) ?? 0) + 1);
    this.count += 1;
    return true;
  }
}

function within<Value>(outer: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const inner = outer.get(key) ?? new Map<string, Value>();
  outer.set(key, inner);
  return inner;
}

/** Standard input has no path of its own. */
function pathFrom(folder: string, path: string): string {
  return path === '-' ? path : relative(folder, resolve(path)).split(sep).join('/');
}

function printOf(finding: LocatedFinding, folder: string): string {
  const context = contextOf(finding, (path) => pathFrom(folder, path));
  return hash('sha1', context, 'base64url').slice(0, PRINT_SIZE);
}
