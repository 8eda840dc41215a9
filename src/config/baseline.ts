import { relative, resolve, sep } from 'node:path';
import { contextOf, type LocatedFinding } from '../rules/engine/finding.ts';

/** The known findings of an archive, which later runs ignore. */
export interface Baseline {
  /**
   * Whether a finding is known. Of identical findings, only the recorded number is known. A finding
   * that represents further findings is known if all of these are.
   */
  knows(path: string, finding: LocatedFinding): boolean;
}

/** Counts of identical findings, by file, rule and fingerprint. */
export type KnownFindings = Map<string, Map<string, Map<string, number>>>;

/** Characters of 6 bits each: enough to distinguish the findings of one rule in one file. */
const FINGERPRINT_SIZE = 8;

/**
 * Where a fingerprint would be: the number of findings that were counted but not listed. One that
 * is listed later, because others were fixed, is one of them.
 */
const UNLISTED = 'unlisted';

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
    if (prints === undefined || !take(prints, UNLISTED, finding.more ?? 0)) return false;
    return take(prints, printOf(finding, this.#folder), 1) || take(prints, UNLISTED, 1);
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
    const { more = 0 } = finding;
    add(prints, printOf(finding, this.#folder), 1);
    if (more > 0) add(prints, UNLISTED, more);
    this.count += 1 + more;
    return true;
  }
}

function add(counts: Map<string, number>, print: string, count: number): void {
  counts.set(print, (counts.get(print) ?? 0) + count);
}

/** Takes findings that are left, if there are as many. */
function take(counts: Map<string, number>, print: string, count: number): boolean {
  const left = counts.get(print) ?? 0;
  if (left < count) return false;
  if (count > 0) counts.set(print, left - count);
  return true;
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
  const { hash } = process.getBuiltinModule('node:crypto');
  return hash('sha1', context, 'base64url').slice(0, FINGERPRINT_SIZE);
}
