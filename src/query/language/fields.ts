import { editDistance } from './edit-distance.ts';

/** Fields that hold text and are searched by words. */
export const TEXT_FIELDS = [
  'headline',
  'body',
  'author',
  'byline',
  'place',
  'agency',
  'path',
  'lead',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields that hold a whole number. */
export const NUMBER_FIELDS = ['id', 'words'] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** Fields that hold a day: `date` the timestamp's, `written` the dateline's. */
export const DATE_FIELDS = ['date', 'written'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

export type RangeField = NumberField | DateField;
export type QueryField = TextField | RangeField;

export const QUERY_FIELDS: readonly QueryField[] = [
  ...NUMBER_FIELDS,
  ...TEXT_FIELDS,
  ...DATE_FIELDS,
];

/** What a word without a field is looked for in. */
export const DEFAULT_FIELDS: readonly TextField[] = ['headline', 'body'];

export function isTextField(field: QueryField): field is TextField {
  return TEXT_FIELDS.some((name) => name === field);
}

export function isDateField(field: RangeField): field is DateField {
  return DATE_FIELDS.some((name) => name === field);
}

export function queryField(name: string): QueryField | null {
  const lower = name.toLowerCase();
  return QUERY_FIELDS.find((field) => field === lower) ?? null;
}

/** What the story object, the filter options and other tools call the fields. */
const OTHER_NAMES: ReadonlyMap<string, readonly QueryField[]> = new Map([
  ['timestamp', ['date']],
  ['time', ['date']],
  ['since', ['date']],
  ['until', ['date']],
  ['title', ['headline']],
  ['leadmark', ['lead']],
  ['dateline', ['place', 'agency', 'written']],
  ['dateline.place', ['place']],
  ['dateline.places', ['place']],
  ['dateline.agency', ['agency']],
  ['dateline.agencyname', ['agency']],
  ['dateline.date', ['written']],
  ['source.path', ['path']],
]);

/**
 * The fields a name is likely meant for: those that have it elsewhere, else those one edit away, two
 * for long names, nearest first.
 */
export function likelyFields(name: string): readonly QueryField[] {
  const lower = name.toLowerCase();
  const known = OTHER_NAMES.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 3 || lower.includes('.')) return [];
  const most = lower.length > 5 ? 2 : 1;
  return QUERY_FIELDS.map((field) => ({ field, edits: editDistance(lower, field, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
    .map(({ field }) => field);
}
