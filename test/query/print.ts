import type { QueryNode, RangeNode } from '../../src/query/language/ast.ts';
import { isDateField, isTimeField, type RangeField } from '../../src/query/language/fields.ts';

/** Prints a query so that it parses to the same nodes. */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'and':
    case 'or':
      return `(${node.nodes.map(printQuery).join(node.kind === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `NOT ${printQuery(node.node)}`;
    case 'range':
      return `${node.field}:${printBounds(node)}`;
    case 'exists':
      return `${printField(node.field)}*`;
    default:
      return printField(node.field) + printTerm(node);
  }
}

function printField(field: string | null): string {
  return field === null ? '' : `${field}:`;
}

function printTerm(
  node: Exclude<QueryNode, { kind: 'and' | 'or' | 'not' | 'range' | 'exists' }>,
): string {
  switch (node.kind) {
    case 'word':
      return escaped(node.text);
    case 'phrase':
      return quoted(node.text);
    case 'near':
      return `${quoted(node.text)}~${node.distance}`;
    case 'prefix':
      return `${escaped(node.text)}*`;
    case 'wildcard':
      return node.pattern;
    case 'fuzzy':
      return `${escaped(node.text)}~${node.edits}`;
    case 'regex':
      return `/${node.pattern}/${node.flags}`;
  }
}

function escaped(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');
  return /^(?:AND|OR|NOT)$/.test(safe) ? `\\${safe}` : safe;
}

function quoted(text: string): string {
  return `"${text.replace(/["\u201c\u201d\u201e\\]/g, '\\$&')}"`;
}

/** Exclusive bounds are stored as the number next to the value, which need not be a valid day. */
function printBounds({ field, from, to }: RangeNode): string {
  const open =
    from === null
      ? '[*'
      : isValue(field, from)
        ? `[${written(field, from)}`
        : `{${written(field, from - 1)}`;
  const close =
    to === null
      ? '*]'
      : isValue(field, to)
        ? `${written(field, to)}]`
        : `${written(field, to + 1)}}`;
  return `${open} TO ${close}`;
}

function isValue(field: RangeField, value: number): boolean {
  if (!isDateField(field)) return value >= 0;
  const text = written(field, value);
  const date = new Date(text.includes('T') ? `${text}Z` : `${text}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function written(field: RangeField, value: number): string {
  if (!isDateField(field)) return String(value);
  if (isTimeField(field)) {
    const [, day = '', hour, minute] = /^(.*)(..)(..)$/.exec(String(value).padStart(12, '0')) ?? [];
    return `${dayWritten(day)}T${hour}:${minute}`;
  }
  return dayWritten(String(value).padStart(8, '0'));
}

function dayWritten(digits: string): string {
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}
