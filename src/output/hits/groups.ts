import type { Count } from '../../stats/counter.ts';
import { escapeLine } from '../../text/escape.ts';
import { type DelimitedOptions, delimitedRow } from '../story/delimited.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import type { Style } from '../text/style.ts';
import { TableWriter } from '../text/table.ts';

const STORIES = 'stories';
/** How a table shows stories without the field. */
const NAMELESS = '(none)';

/** The values of a field, with the number of stories for each. */
export interface Groups {
  readonly field: string;
  readonly counts: readonly Count[];
}

interface GroupTableOptions {
  /** The width of the terminal in columns; null if there is none. */
  readonly width: number | null;
  readonly style: Style;
}

/** A table for people to read. In a terminal it has a header. */
export function groupTable({ field, counts }: Groups, { width, style }: GroupTableOptions): string {
  const table = new TableWriter({ width, head: [field, STORIES], styleHead: style.headline });
  const digits = Math.max(0, ...counts.map(({ stories }) => String(stories).length));
  const lines = counts.map(({ value, stories }) =>
    table.add([
      escapeLine(value ?? NAMELESS),
      { text: String(stories).padStart(digits), style: style.hint },
    ]),
  );
  return lines.join('') + table.finish();
}

/** CSV or TSV with a header. Stories without the field have an empty value. */
export function groupRows({ field, counts }: Groups, options: DelimitedOptions): string {
  const rows = counts.map(({ value, stories }) => [value ?? '', String(stories)]);
  return [[field, STORIES], ...rows].map((row) => delimitedRow(row, options)).join('');
}

/** One object per group, as `copydesk schema group` describes it. */
export function groupObjects({ field, counts }: Groups, format: 'json' | 'ndjson'): string {
  const objects = counts.map(({ value, stories }) => safeJson({ [field]: value, stories }));
  if (format === 'ndjson') return objects.map((object) => `${object}\n`).join('');
  const array = new JsonArray();
  return objects.map((object) => array.put(object)).join('') + array.end();
}

const text = (description: string): object => ({ type: ['string', 'null'], description });

/** The JSON Schema of a group; `copydesk search --group-by FIELD --json` writes an array of them. */
export const GROUP_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:group:2',
  title: 'Stories that a search found, counted by a field',
  description: 'An object has one other member: the field that was asked for.',
  type: 'object',
  required: ['stories'],
  properties: {
    agency: text(
      'Canonical name of the agency, or the name as written if that is unknown. Null: stories without an agency.',
    ),
    place: text('Place in the dateline. Null: stories without a place.'),
    date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'Day of the timestamp. Null: stories without a timestamp.',
    },
    stories: { type: 'integer', minimum: 1 },
  },
} as const;
