import { type FieldNameOf, STORY_FIELDS, type StoryField } from '../../article/fields.ts';
import { nearestNames } from '../text/edit-distance.ts';

/** Name of a field that contains text. */
export type TextField = FieldNameOf<'text' | 'texts'>;
/** Name of a field that contains a whole number. */
type NumberField = FieldNameOf<'integer'>;
/** Name of a field that contains a day or a time. */
export type DateField = FieldNameOf<'day' | 'time'>;

/** Name of a field that can be compared and has ranges. */
export type RangeField = NumberField | DateField;
/** Name of a field that a query can search. */
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

/** The fields that a word without a field is searched in. */
export const DEFAULT_FIELDS: readonly TextField[] = ['headline', 'body'];

/** Fields by lower-case name and short name. */
const BY_NAME: ReadonlyMap<string, QueryField> = new Map(
  STORY_FIELDS.flatMap(({ name, short }) =>
    [name, short ?? name].map((known): [string, QueryField] => [known.toLowerCase(), name]),
  ),
);

/** Names of all fields that queries can search: the short name if there is one. */
export const QUERY_FIELDS: readonly string[] = STORY_FIELDS.map(
  ({ name, short }: StoryField) => short ?? name,
);

/** The field with this name or short name, in any case. */
export function queryField(name: string): QueryField | null {
  return BY_NAME.get(name.toLowerCase()) ?? null;
}

/** The short name of a field, or its only name. */
export function shortName(field: QueryField): string {
  return STORY_FIELDS.find(({ name }) => name === field)?.short ?? field;
}

/** Names that filter options and other tools use for the fields. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['since', ['date']],
  ['until', ['date']],
  ['title', ['headline']],
  ['source', ['path']],
  ['file', ['path']],
]);

/**
 * The field names that were probably meant, nearest first: the equivalent of another tool's name,
 * or else names one edit away (two for long names).
 */
export function likelyFields(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const known = OTHER_NAMES.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 3) return [];
  return nearestNames(name, QUERY_FIELDS, lower.length > 5 ? 2 : 1);
}
