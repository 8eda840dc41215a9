import type { Article, Dateline, Timestamp } from './article.ts';
import { isoDate } from './timestamp.ts';

/** A story and where it came from: what every field is read from. */
export interface StoryRecord {
  readonly article: Article;
  readonly source: {
    readonly path: string;
    readonly line: number;
    readonly encoding: string;
    readonly bytes: number | null;
  };
}

/** What a field holds, and how to read it; `null` where the story has none. */
type Reading =
  | { readonly type: 'integer'; readonly read: (story: StoryRecord) => number | null }
  | { readonly type: 'text'; readonly read: (story: StoryRecord) => string | null }
  | { readonly type: 'texts'; readonly read: (story: StoryRecord) => readonly string[] }
  /** `YYYY-MM-DD`. */
  | { readonly type: 'day'; readonly read: (story: StoryRecord) => string | null }
  | { readonly type: 'time'; readonly read: (story: StoryRecord) => Timestamp | null };

export type StoryField = Reading & {
  /** The path of the member in the story object, dots included. */
  readonly name: string;
  /** A second name that holds everywhere; members of objects need one, for tables have no objects. */
  readonly short: string | null;
  /** Whether a story can lack it. In an object: whether an object that is there can lack it. */
  readonly nullable: boolean;
  readonly description: string;
  /** Whether it is no member of the story object but can be asked for. */
  readonly derived?: true;
};

const fromDateline =
  <Value>(read: (dateline: Dateline) => Value) =>
  ({ article }: StoryRecord): Value | null =>
    article.dateline === null ? null : read(article.dateline);

/**
 * All fields of a story, in the order of the story object. JSON members and their schema, columns
 * (`--fields`, CSV, Parquet) and the fields of queries derive from this table.
 */
export const STORY_FIELDS = [
  {
    name: 'id',
    short: null,
    type: 'integer',
    nullable: true,
    description: 'Node number on the news exchange’s site.',
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
    description: 'Second headline below the first.',
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
    description: 'Editors’ notes, brackets included.',
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
    description: 'Day the dateline means. The timestamp supplies a missing year.',
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
    description: 'Initials or address of reporters and editors next to the end mark.',
    read: ({ article }) => article.initials,
  },
  {
    name: 'words',
    short: null,
    type: 'integer',
    nullable: false,
    description:
      'Number of words in the body: runs without white space that hold a letter or a digit.',
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
    description: 'Encoding that the bytes were read as.',
    read: ({ source }) => source.encoding,
  },
  {
    name: 'source.bytes',
    short: 'bytes',
    type: 'integer',
    nullable: true,
    description:
      'Size of the story in bytes of its encoding; null if a file of several stories does not tell.',
    read: ({ source }) => source.bytes,
  },
] as const satisfies readonly StoryField[];

type Row = (typeof STORY_FIELDS)[number];

export type FieldName = Row['name'];
/** The names of the fields of some types. */
export type FieldNameOf<Type extends Row['type']> = Extract<Row, { readonly type: Type }>['name'];

/** The objects in the story object that group fields. */
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

/** The field of that name or short name; null where there is none. */
export function storyField(name: string): StoryField | null {
  return BY_NAME.get(name) ?? null;
}

/** What tables call a field. */
export const columnName = ({ name, short }: Pick<StoryField, 'name' | 'short'>): string =>
  name.includes('.') ? (short ?? name) : name;
