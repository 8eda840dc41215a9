import type { SchemaElement } from 'hyparquet-writer';
import type { Article } from '../../article/article.ts';
import { isoTimestamp } from '../../article/timestamp.ts';
import type { Story } from '../../corpus/read/story.ts';

/** What a cell holds, before it is encoded. */
export type ParquetValue = string | number | bigint | Date | readonly string[] | null;

/** A story's cells, in the order of the columns: plain values, fit to be sent between threads. */
export type ParquetRow = readonly ParquetValue[];

interface Column {
  readonly name: string;
  readonly schema: readonly SchemaElement[];
  readonly read: (story: Story) => ParquetValue;
}

function column(
  name: string,
  type: Omit<SchemaElement, 'name'>,
  read: (story: Story) => ParquetValue,
): Column {
  return { name, schema: [{ name, repetition_type: 'OPTIONAL', ...type }], read };
}

const STRING = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

function text(name: string, read: (article: Article) => string | null): Column {
  return column(name, STRING, (story) => read(story.article));
}

/** A list as the format has it: a group, in it a repeated group, in that the element. */
function texts(name: string, read: (article: Article) => readonly string[]): Column {
  const schema: readonly SchemaElement[] = [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...STRING },
  ];
  return { name, schema, read: (story) => read(story.article) };
}

const LOCAL_TIME: Omit<SchemaElement, 'name'> = {
  type: 'INT64',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' },
};

/** The members of the story object that tables are asked for, those of objects by their own name. */
export const COLUMNS: readonly Column[] = [
  column('id', { type: 'INT64' }, ({ article: { id } }) => (id === null ? null : BigInt(id))),
  column('timestamp', LOCAL_TIME, ({ article }) => momentOf(article)),
  text('author', ({ author }) => author),
  text('headline', ({ headline }) => headline),
  text('subhead', ({ subhead }) => subhead),
  text('slug', ({ slug }) => slug),
  text('leadMark', ({ leadMark }) => leadMark),
  texts('notes', ({ notes }) => notes),
  text('byline', ({ byline }) => byline),
  text('dateline', ({ dateline }) => dateline?.raw ?? null),
  text('place', ({ dateline }) => dateline?.place ?? null),
  texts('places', ({ dateline }) => dateline?.places ?? []),
  column('date', { type: 'INT32', converted_type: 'DATE' }, ({ article }) => dayOf(article)),
  text('agency', ({ dateline }) => dateline?.agency ?? null),
  text('agencyName', ({ dateline }) => dateline?.agencyName ?? null),
  text('body', ({ body }) => body),
  text('endMark', ({ endMark }) => endMark),
  column('words', { type: 'INT32' }, ({ article }) => article.words),
  text('shortlink', ({ shortlink }) => shortlink),
  column('path', STRING, ({ source }) => source.path),
  column('line', { type: 'INT32' }, ({ source }) => source.line),
];

function momentOf({ timestamp }: Article): Date | null {
  return timestamp === null ? null : new Date(`${isoTimestamp(timestamp)}Z`);
}

function dayOf({ dateline }: Article): Date | null {
  return dateline === null || dateline.date === null ? null : new Date(dateline.date);
}

export const parquetRow = (story: Story): ParquetRow => COLUMNS.map(({ read }) => read(story));
