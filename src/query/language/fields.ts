import { type FieldNameOf, STORY_FIELDS, type StoryField } from '../../article/fields.ts';
import { editDistance } from '../text/edit-distance.ts';

/** Fields that hold text and are searched by words. */
export type TextField = FieldNameOf<'text' | 'texts'>;
/** Fields that hold a whole number. */
export type NumberField = FieldNameOf<'integer'>;
/** Fields that hold a day, or a time of one. */
export type DateField = FieldNameOf<'day' | 'time'>;

export type RangeField = NumberField | DateField;
export type QueryField = TextField | RangeField;

type QueryRow = (typeof STORY_FIELDS)[number];

export function isTextField(field: QueryField): field is TextField {
  return TEXT_FIELDS.some((name) => name === field);
}

export function isDateField(field: RangeField): field is DateField {
  return STORY_FIELDS.some(
    ({ name, type }) => name === field && (type === 'day' || type === 'time'),
  );
}

export function isTimeField(field: DateField): field is FieldNameOf<'time'> {
  return field === 'timestamp';
}

const isText = (row: QueryRow): row is Extract<QueryRow, { type: 'text' | 'texts' }> =>
  row.type === 'text' || row.type === 'texts';

export const TEXT_FIELDS: readonly TextField[] = STORY_FIELDS.filter(isText).map(
  ({ name }) => name,
);

/** What a word without a field is looked for in. */
export const DEFAULT_FIELDS: readonly TextField[] = ['headline', 'body'];

/** Fields by their names and short names in lower case. */
const BY_NAME: ReadonlyMap<string, QueryField> = new Map(
  STORY_FIELDS.flatMap(({ name, short }): [string, QueryField][] =>
    short === null
      ? [[name.toLowerCase(), name]]
      : [
          [name.toLowerCase(), name],
          [short.toLowerCase(), name],
        ],
  ),
);

/** The names of all fields, the short ones where there are any. */
export const QUERY_FIELDS: readonly string[] = STORY_FIELDS.map(
  ({ name, short }: StoryField) => short ?? name,
);

/** The field of that name or short name, in any case. */
export function queryField(name: string): QueryField | null {
  return BY_NAME.get(name.toLowerCase()) ?? null;
}

/** The shortest name of a field. */
export function shortName(field: QueryField): string {
  return STORY_FIELDS.find(({ name }) => name === field)?.short ?? field;
}

/** What filter options and other tools call the fields. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['since', ['date']],
  ['until', ['date']],
  ['title', ['headline']],
  ['source', ['path']],
  ['file', ['path']],
]);

/**
 * The names that a name is likely meant for: what other tools call so, else those one edit away,
 * two for long names, nearest first.
 */
export function likelyFields(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const known = OTHER_NAMES.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 3) return [];
  const most = lower.length > 5 ? 2 : 1;
  return QUERY_FIELDS.map((field) => ({
    field,
    edits: editDistance(lower, field.toLowerCase(), most),
  }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
    .map(({ field }) => field);
}
