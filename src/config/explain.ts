import { relative } from 'node:path';
import type { DocumentNode, Node, ValueNode } from '@humanwhocodes/momoa';
import { UsageError } from '../errors.ts';
import { escapeLine } from '../text/escape.ts';
import { ConfigError } from './load.ts';
import type { ConfigFault } from './parse.ts';

/**
 * Adds the file, line and column to a configuration error, which makes it a usage error. Returns any
 * other error as it is.
 */
export async function explained(error: unknown): Promise<unknown> {
  return error instanceof ConfigError ? explainConfigError(error) : error;
}

async function explainConfigError({ path, text, fault }: ConfigError): Promise<UsageError> {
  // Loaded only here: this parser of JSON tracks positions.
  const { parse } = await import('@humanwhocodes/momoa');
  const say = (line: number, column: number, message: string): UsageError =>
    new UsageError(escapeLine(`${shownPath(path)}:${line}:${column}: ${message}`));
  const message = fault === null ? 'This is not JSON.' : messageOf(fault);
  try {
    const { line, column } = placeOf(parse(text, { mode: 'json' }), fault);
    return say(line, column, message);
  } catch (error) {
    // The parser is recursive and overflows the stack on deeply nested input.
    if (error instanceof RangeError) return say(1, 1, message);
    if (!isPlaced(error)) throw error;
    return say(error.line, error.column, syntaxMessage(error, text));
  }
}

/** Relative to the current folder for a file inside it, absolute otherwise. */
export function shownPath(path: string): string {
  const near = relative('', path);
  return near.startsWith('..') ? path : near;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface SyntaxFault extends Error, Place {
  readonly offset: number;
}

function isPlaced(error: unknown): error is SyntaxFault {
  return error instanceof Error && 'line' in error && 'column' in error && 'offset' in error;
}

/** The parser's message without its own names of characters, such as RBrace. */
function syntaxMessage({ message, offset }: SyntaxFault, text: string): string {
  const what = message.replace(/(?: found)?\.? \(\d+:\d+\)$/, '');
  const character = text.charAt(offset);
  const token = character === '"' ? 'string' : `"${character}"`;
  return `${what.replace(/^Unexpected token \w+$/, `Unexpected ${token}`)}.`;
}

/** The position of the invalid value, or of its key if the key is invalid. */
function placeOf(document: DocumentNode, fault: ConfigFault | null): Place {
  let node: Node = document.body;
  let value: ValueNode = document.body;
  for (const key of fault?.at ?? []) {
    if (value.type === 'Array' && typeof key === 'number') {
      value = value.elements[key]?.value ?? value;
      node = value;
    } else if (value.type === 'Object') {
      // If a key is repeated, JSON.parse keeps the last one.
      const member = value.members.findLast(({ name }) => 'value' in name && name.value === key);
      value = member?.value ?? value;
      node = (fault?.inKey ? member?.name : member?.value) ?? node;
    }
  }
  return node.loc?.start ?? { line: 1, column: 1 };
}

/** The message, prefixed with the path of keys to the fault: `overrides[0].severity: …`. */
function messageOf({ at, inKey, message }: ConfigFault): string {
  const keys = (inKey ? at.slice(0, -1) : at)
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  return keys === '' ? message : `${keys}: ${message}`;
}
