import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import { readNamed } from '../files/named-file.ts';
import { safeJson } from '../output/text/json.ts';
import { contextOf, type LocatedFinding } from '../rules/engine/finding.ts';
import { escapeLine } from '../text/escape.ts';

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

const VERSION = 1;

/** The text of a baseline file: sorted, a finding a line, so that its changes are easy to read. */
export function writeBaseline(known: KnownFindings): string {
  const problems = sorted(known, (rules) => sorted(rules, (prints) => sorted(prints, (n) => n)));
  return `${safeJson({ version: VERSION, problems }, 1)}\n`;
}

function sorted<Value, Written>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => Written,
): Record<string, Written> {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, write(value)]));
}

/** Refuses to write over anything but a baseline of any version, a device or nothing. */
export function protectFromBaseline(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile() !== true || there.size === 0) return;
  const file = membersOf(parseJson(readNamed(path, '--write-baseline: ').toString()));
  if (file?.has('version') === true && file.has('problems')) return;
  throw new UsageError(
    `--write-baseline does not write over ${path}: it is not a baseline. Name another file.`,
  );
}

/** Reads the baseline file at a path. */
export function readBaseline(path: string): KnownFindings {
  const wrong = (): UsageError =>
    new UsageError(
      escapeLine(`${path}: is no baseline that this version reads; --write-baseline writes one.`),
    );
  const file = membersOf(parseJson(readNamed(path, '--baseline: ').toString()));
  if (file?.get('version') !== VERSION) throw wrong();
  return readMap(file.get('problems'), (rules) =>
    readMap(rules, (prints) => readMap(prints, readCount)),
  );

  function readMap<Value>(value: unknown, read: (member: unknown) => Value): Map<string, Value> {
    const members = membersOf(value);
    if (members === null) throw wrong();
    return new Map(Array.from(members, ([key, member]) => [key, read(member)]));
  }
  function readCount(value: unknown): number {
    if (typeof value !== 'number') throw wrong();
    return value;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map<string, unknown>(Object.entries(value));
}
