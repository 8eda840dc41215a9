import { isAscii } from 'node:buffer';
import type { Story } from '../../corpus/read/story.ts';
import { escapeJson } from '../text/json.ts';
import type { Field } from './fields.ts';
import { readObject } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

const DELETE = 0x7f;

/** Characters of rows that become bytes together. */
const PIECE = 2 ** 18;

/** The rows of many stories that ndjsonRows writes one by one, as UTF-8, some at a time. */
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

/** What has to be escaped is seldom there, and this look for it is far faster than that by rows. */
function safeBytes(json: string): Buffer {
  const bytes = Buffer.from(json);
  return isAscii(bytes) && bytes.indexOf(DELETE) < 0 ? bytes : Buffer.from(escapeJson(json));
}
