import type { Count } from '../../stats/counter.ts';
import { escapeLine } from '../../text/escape.ts';
import { type DelimitedOptions, delimitedRow } from '../story/delimited.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import { TableWriter } from '../text/table.ts';

const STORIES = 'stories';
/** What stories without the field are called in a table. */
const NAMELESS = '(none)';

/** The values of one field, and how many stories have each. */
export interface Groups {
  readonly field: string;
  readonly counts: readonly Count[];
}

export interface GroupTableOptions {
  /** Columns of the terminal, or null where there is none. */
  readonly width: number | null;
  readonly styleHead: (text: string) => string;
}

/** For people: values and numbers in columns, named at a terminal. */
export function groupTable({ field, counts }: Groups, options: GroupTableOptions): string {
  const table = new TableWriter({ ...options, head: [field, STORIES] });
  const digits = Math.max(0, ...counts.map(({ stories }) => String(stories).length));
  const lines = counts.map(({ value, stories }) =>
    table.add([escapeLine(value ?? NAMELESS), String(stories).padStart(digits)]),
  );
  return lines.join('') + table.finish();
}

/** CSV or TSV with a head; stories without the field are counted under an empty value. */
export function groupRows({ field, counts }: Groups, options: DelimitedOptions): string {
  const rows = counts.map(({ value, stories }) => [value ?? '', String(stories)]);
  return [[field, STORIES], ...rows].map((row) => delimitedRow(row, options)).join('');
}

/** An object a group, as `copydesk schema group` describes it. */
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
  title: 'How many of the stories that a search found have a value in common',
  description: 'Beside the number stands the field that was asked for.',
  type: 'object',
  required: ['stories'],
  properties: {
    agency: text("The agency's usual name, or as written; null: stories that name none."),
    place: text('A place of the dateline; null: stories without one.'),
    date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: "The timestamp's day; null: stories without one.",
    },
    stories: { type: 'integer', minimum: 1 },
  },
} as const;
