import { relative } from 'node:path';
import type { DocumentNode, Node, ValueNode } from '@humanwhocodes/momoa';
import { UsageError } from '../errors.ts';
import { escapeLine } from '../text/escape.ts';
import type { ConfigError } from './find.ts';
import type { ConfigFault } from './parse.ts';

/** Names the file, line and column of the fault; the JSON reader that can tell them loads here. */
export async function explainConfigError({ path, text, fault }: ConfigError): Promise<UsageError> {
  const { parse } = await import('@humanwhocodes/momoa');
  const say = (line: number, column: number, message: string): UsageError =>
    new UsageError(escapeLine(`${shownPath(path)}:${line}:${column}: ${message}`));
  const message = fault === null ? 'This is not JSON.' : messageOf(fault);
  try {
    const { line, column } = placeOf(parse(text, { mode: 'json' }), fault);
    return say(line, column, message);
  } catch (error) {
    // Nested too deep for that reader, whose calls go as deep.
    if (error instanceof RangeError) return say(1, 1, message);
    if (!isPlaced(error)) throw error;
    return say(error.line, error.column, error.message.replace(/ \(\d+:\d+\)$/, ''));
  }
}

/** From the current folder where the file stands in it, else the whole path. */
function shownPath(path: string): string {
  const near = relative('', path);
  return near.startsWith('..') ? path : near;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function isPlaced(error: unknown): error is Error & Place {
  return error instanceof Error && 'line' in error && 'column' in error;
}

/** Where the faulty value stands, or its key if that is at fault. */
function placeOf(document: DocumentNode, fault: ConfigFault | null): Place {
  let node: Node = document.body;
  let value: ValueNode = document.body;
  for (const key of fault?.at ?? []) {
    if (value.type === 'Array' && typeof key === 'number') {
      value = value.elements[key]?.value ?? value;
      node = value;
    } else if (value.type === 'Object') {
      // Of members with the same key JSON takes the last.
      const member = value.members.findLast(({ name }) => 'value' in name && name.value === key);
      value = member?.value ?? value;
      node = (fault?.inKey ? member?.name : member?.value) ?? node;
    }
  }
  return node.loc?.start ?? { line: 1, column: 1 };
}

/** The message after the keys that lead to the fault: `overrides[0].severity: …`. */
function messageOf({ at, inKey, message }: ConfigFault): string {
  const keys = (inKey ? at.slice(0, -1) : at)
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  return keys === '' ? message : `${keys}: ${message}`;
}
