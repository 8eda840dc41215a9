import type { LocatedFinding } from '../../rules/engine/finding.ts';
import { RULES } from '../../rules/rules.ts';
import { damaged } from './format.ts';

/** A file with more has its findings looked for again. */
const MAX_LENGTH = 2 ** 14;

/**
 * The findings of a file by the rules' defaults, as JSON; null if they are not worth storing, or
 * have fixes: whether those can be written depends on more than the file.
 */
export function packFindings(findings: readonly LocatedFinding[]): string | null {
  if (findings.some(({ fix, more }) => fix !== null || more !== undefined)) return null;
  const packed = JSON.stringify(findings.map(packFinding));
  return packed.length > MAX_LENGTH ? null : packed;
}

function packFinding(finding: LocatedFinding): unknown[] {
  const { rule, message, excerpt, start, end, line, column } = finding;
  const { endLine, endColumn, lineStart, endLineStart } = finding;
  const place = [start, end, line, column, endLine, endColumn, lineStart, endLineStart];
  const { before = '', marked = '', after = '', cutLeft = false, cutRight = false } = excerpt ?? {};
  return [rule, message, before, marked, after, ...place, Number(cutLeft), Number(cutRight)];
}

/** The inverse of `packFindings`. Throws for anything else. */
export function unpackFindings(text: string): LocatedFinding[] {
  const packed: unknown = JSON.parse(text);
  if (!Array.isArray(packed)) throw damaged('a list of findings');
  return packed.map(unpackFinding);
}

const TEXTS = 5;

function unpackFinding(packed: unknown): LocatedFinding {
  const values: readonly unknown[] = Array.isArray(packed) ? packed : [];
  const [name, message = '', before = '', marked = '', after = ''] = values
    .slice(0, TEXTS)
    .filter((value) => typeof value === 'string');
  const numbers = values.slice(TEXTS).filter((value) => typeof value === 'number');
  const [start = 0, end = 0, line = 0, column = 0, endLine = 0, endColumn = 0] = numbers;
  const [lineStart = 0, endLineStart = 0, cutLeft = 0, cutRight = 0] = numbers.slice(6);
  const rule = RULES.find((known) => known.name === name);
  if (rule === undefined || numbers.length !== 10) throw damaged('a finding');
  return {
    rule: rule.name,
    severity: rule.severity,
    ...{ start, end, line, column, endLine, endColumn, lineStart, endLineStart },
    message,
    edits: null,
    fix: null,
    related: null,
    excerpt: { before, marked, after, cutLeft: cutLeft === 1, cutRight: cutRight === 1 },
  };
}
