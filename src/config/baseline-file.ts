import { statSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { readNamed } from '../files/named-file.ts';
import { safeJson } from '../output/text/json.ts';
import { escapeLine } from '../text/escape.ts';
import type { KnownFindings } from './baseline.ts';

const VERSION = 1;

/** The text of a baseline file: sorted, with one finding per line, so that diffs are easy to read. */
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

/** Refuses to overwrite a regular file unless it is empty or a baseline of any version. */
export function protectFromBaseline(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile() !== true || there.size === 0) return;
  const file = membersOf(parseJson(readNamed(path, '--write-baseline: ').toString()));
  if (file?.has('version') === true && file.has('problems')) return;
  throw new UsageError(
    `--write-baseline does not overwrite ${path}: it is not a baseline. Name another file.`,
  );
}

export function readBaseline(path: string): KnownFindings {
  const wrong = (): UsageError =>
    new UsageError(
      escapeLine(
        `${path}: is not a baseline that this version can read; --write-baseline writes a new one.`,
      ),
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
