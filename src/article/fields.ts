import type { Article, Dateline, Timestamp } from './article.ts';
import { isoDate } from './timestamp.ts';

/** A story and where it comes from: what every field is read from. */
export interface StoryRecord {
  /** What the parser read. */
  readonly article: Article;
  /** Where the story comes from. */
  readonly source: {
    /** Path as given or found; `-` is standard input. */
    readonly path: string;
    /** Line on which the story begins, from 1. */
    readonly line: number;
    /** Encoding the file was read as. */
    readonly encoding: string;
    /** Size of the story in bytes, in that encoding; null if it cannot be determined. */
    readonly bytes: number | null;
  };
}

/** The type of a field, and how to read it; `null` if the story does not have it. */
type Reading =
  | { readonly type: 'integer'; readonly read: (story: StoryRecord) => number | null }
  | { readonly type: 'text'; readonly read: (story: StoryRecord) => string | null }
  | { readonly type: 'texts'; readonly read: (story: StoryRecord) => readonly string[] }
  /** `YYYY-MM-DD`. */
  | { readonly type: 'day'; readonly read: (story: StoryRecord) => string | null }
  | { readonly type: 'time'; readonly read: (story: StoryRecord) => Timestamp | null };

/** A field of stories. */
export type StoryField = Reading & {
  /** Path of the member in the story object, with dots. */
  readonly name: string;
  /** A second name that works everywhere. Members of objects need one, because tables have no objects. */
  readonly short: string | null;
  /** Whether a story can lack it; for a member of an object, whether an existing object can. */
  readonly nullable: boolean;
  readonly description: string;
  /** Whether it can be used as a field although it is not a member of the story object. */
  readonly derived?: true;
};

const fromDateline =
  <Value>(read: (dateline: Dateline) => Value) =>
  ({ article }: StoryRecord): Value | null =>
    article.dateline === null ? null : read(article.dateline);

/**
 * All fields of a story, in the order of the story object. The JSON members and their schema, the
 * columns (`--fields`, CSV, Parquet) and the fields of the query language all come from this table.
 */
export const STORY_FIELDS = [
  {
    name: 'id',
    short: null,
    type: 'integer',
    nullable: true,
    description: "Node number on the news exchange's site.",
    read: ({ article }) => article.id,
  },
  {
    name: 'timestamp',
    short: 'time',
    type: 'time',
    nullable: true,
    description: 'Local time to the minute. It has an offset only if --tz names the time zone.',
    read: ({ article }) => article.timestamp,
  },
  {
    name: 'date',
    short: null,
    type: 'day',
    nullable: true,
    description: 'Day of the timestamp.',
    derived: true,
    read: ({ article }) => article.timestamp && isoDate(article.timestamp),
  },
  {
    name: 'author',
    short: null,
    type: 'text',
    nullable: true,
    description: 'Author named in the header.',
    read: ({ article }) => article.author,
  },
  {
    name: 'headline',
    short: null,
    type: 'text',
    nullable: true,
    description: 'Headline without its lead mark.',
    read: ({ article }) => article.headline,
  },
  {
    name: 'subhead',
    short: null,
    type: 'text',
    nullable: true,
    description: 'Second headline, below the first.',
    read: ({ article }) => article.subhead,
  },
  {
    name: 'slug',
    short: null,
    type: 'text',
    nullable: true,
    description: 'Slug or page title above the headline.',
    read: ({ article }) => article.slug,
  },
  {
    name: 'leadMark',
    short: 'lead',
    type: 'text',
    nullable: true,
    description: 'Mark that says which version of the story this is: (LEAD), (2nd LD), UPDATE 1-.',
    read: ({ article }) => article.leadMark,
  },
  {
    name: 'notes',
    short: null,
    type: 'texts',
    nullable: false,
    description: "Editors' notes, brackets included, and the time of sending below the end mark.",
    read: ({ article }) => article.notes,
  },
  {
    name: 'byline',
    short: null,
    type: 'text',
    nullable: true,
    description: 'Name of the writer, from a byline or from the dateline.',
    read: ({ article }) => article.byline,
  },
  {
    name: 'dateline.raw',
    short: 'dateline',
    type: 'text',
    nullable: false,
    description: 'Dateline as written, separator included.',
    read: fromDateline(({ raw }) => raw),
  },
  {
    name: 'dateline.place',
    short: 'place',
    type: 'text',
    nullable: true,
    description: 'All places as written, region included.',
    read: fromDateline(({ place }) => place),
  },
  {
    name: 'dateline.places',
    short: 'places',
    type: 'texts',
    nullable: false,
    description: 'Each place by itself, without its region.',
    read: ({ article }) => article.dateline?.places ?? [],
  },
  {
    name: 'dateline.date',
    short: 'written',
    type: 'day',
    nullable: true,
    description: 'Day that the dateline means. A missing year is taken from the timestamp.',
    read: fromDateline(({ date }) => date),
  },
  {
    name: 'dateline.dateWritten',
    short: 'dateWritten',
    type: 'text',
    nullable: true,
    description: 'Date as written.',
    read: fromDateline(({ dateWritten }) => dateWritten),
  },
  {
    name: 'dateline.agency',
    short: 'agency',
    type: 'text',
    nullable: true,
    description: 'Agency as written.',
    read: fromDateline(({ agency }) => agency),
  },
  {
    name: 'dateline.agencyName',
    short: 'agencyName',
    type: 'text',
    nullable: true,
    description: 'Canonical name of the agency, if it is certain.',
    read: fromDateline(({ agencyName }) => agencyName),
  },
  {
    name: 'dateline.separator',
    short: 'separator',
    type: 'text',
    nullable: true,
    description: 'Dash, colon or bar before the first sentence.',
    read: fromDateline(({ separator }) => separator),
  },
  {
    name: 'body',
    short: null,
    type: 'text',
    nullable: true,
    description:
      'Paragraphs separated by one empty line, hard wraps undone, without dateline, end mark and trailer.',
    read: ({ article }) => article.body,
  },
  {
    name: 'endMark',
    short: null,
    type: 'text',
    nullable: true,
    description: 'Mark that ends the body: (END), Enditem, --SPA.',
    read: ({ article }) => article.endMark,
  },
  {
    name: 'initials',
    short: null,
    type: 'text',
    nullable: true,
    description: 'Initials or e-mail addresses of reporters and editors, next to the end mark.',
    read: ({ article }) => article.initials,
  },
  {
    name: 'words',
    short: null,
    type: 'integer',
    nullable: false,
    description:
      'Number of words in the body. A word is a run of characters without white space that contains a letter or digit.',
    read: ({ article }) => article.words,
  },
  {
    name: 'shortlink',
    short: null,
    type: 'text',
    nullable: true,
    description: 'Address in the shortlink header of older pages.',
    read: ({ article }) => article.shortlink,
  },
  {
    name: 'source.path',
    short: 'path',
    type: 'text',
    nullable: false,
    description: 'Path as given or found; "-" is standard input.',
    read: ({ source }) => source.path,
  },
  {
    name: 'source.line',
    short: 'line',
    type: 'integer',
    nullable: false,
    description: 'Line on which the story begins, from 1.',
    read: ({ source }) => source.line,
  },
  {
    name: 'source.encoding',
    short: 'encoding',
    type: 'text',
    nullable: false,
    description: 'Encoding the file was read as.',
    read: ({ source }) => source.encoding,
  },
  {
    name: 'source.bytes',
    short: 'bytes',
    type: 'integer',
    nullable: true,
    description:
      'Size of the story in bytes, in its encoding. Null if the file holds several stories and their sizes cannot be determined.',
    read: ({ source }) => source.bytes,
  },
] as const satisfies readonly StoryField[];

/** A row of the table. */
type Row = (typeof STORY_FIELDS)[number];

/** Name of a field. */
export type FieldName = Row['name'];
/** Names of the fields of some types. */
export type FieldNameOf<Type extends Row['type']> = Extract<Row, { readonly type: Type }>['name'];

/** The nested objects of the story object. */
export const FIELD_GROUPS = {
  dateline: { nullable: true },
  source: { nullable: false },
} as const;

const BY_NAME: ReadonlyMap<string, StoryField> = new Map(
  STORY_FIELDS.flatMap((field: StoryField): [string, StoryField][] => {
    const named: [string, StoryField] = [field.name, field];
    return field.short === null ? [named] : [named, [field.short, field]];
  }),
);

/** The field with that name or short name; null if there is none. */
export function storyField(name: string): StoryField | null {
  return BY_NAME.get(name) ?? null;
}

/** The full name of the field of that name or short name; null where there is none. */
export function fieldName(name: string): FieldName | null {
  const field = STORY_FIELDS.find((one: StoryField) => one.name === name || one.short === name);
  return field?.name ?? null;
}

/** What tables call a field. */
export const columnName = ({ name, short }: Pick<StoryField, 'name' | 'short'>): string =>
  name.includes('.') ? (short ?? name) : name;
