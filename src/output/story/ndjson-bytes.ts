import { isAscii } from 'node:buffer';
import type { Story } from '../../corpus/read/story.ts';
import { escapeJson } from '../text/json.ts';
import type { Field } from './fields.ts';
import { readObject } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

const DELETE = 0x7f;

/** The minimum number of characters to encode at once. */
const PIECE = 2 ** 18;

/** The same output as `ndjsonRows`, but as UTF-8 in large pieces. */
export function* ndjsonBytes(
  stories: Iterable<Story>,
  fields: readonly Field[] | null,
  time: TimestampWriter,
): Generator<Buffer> {
  let rows = '';
  for (const story of stories) {
    rows += `${JSON.stringify(readObject(story, fields, time))}\n`;
    if (rows.length < PIECE) continue;
    yield safeBytes(rows);
    rows = '';
  }
  if (rows !== '') yield safeBytes(rows);
}

/** Escaping is rarely needed, and checking the bytes is much faster than checking each row. */
function safeBytes(json: string): Buffer {
  const bytes = Buffer.from(json);
  return isAscii(bytes) && bytes.indexOf(DELETE) < 0 ? bytes : Buffer.from(escapeJson(json));
}
