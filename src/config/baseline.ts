import { hash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { contextOf, type LocatedFinding } from '../rules/engine/finding.ts';

/** The known findings of an archive, which later runs ignore. */
export interface Baseline {
  /** Whether a finding is known. Of identical findings, only the recorded number is known. */
  knows(path: string, finding: LocatedFinding): boolean;
}

/** Counts of identical findings, by file, rule and fingerprint. */
export type KnownFindings = Map<string, Map<string, Map<string, number>>>;

/** Characters of 6 bits each: enough to distinguish the findings of one rule in one file. */
const FINGERPRINT_SIZE = 8;

/** The findings of a baseline file. Its paths are relative to the file's folder. */
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

/** Treats every finding as known and collects it, to be written to a baseline file in `folder`. */
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

/** Standard input has no path to make relative. */
function pathFrom(folder: string, path: string): string {
  return path === '-' ? path : relative(folder, resolve(path)).split(sep).join('/');
}

function printOf(finding: LocatedFinding, folder: string): string {
  const context = contextOf(finding, (path) => pathFrom(folder, path));
  return hash('sha1', context, 'base64url').slice(0, FINGERPRINT_SIZE);
}
