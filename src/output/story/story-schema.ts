import { MATCH_FIELDS } from '../hits/hit-object.ts';

const text = (description: string): object => ({ type: ['string', 'null'], description });

/** The JSON Schema of the story object. Members are only ever added. */
export const STORY_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:story:1',
  title: 'A news-agency story',
  description: 'What copydesk writes for a story. What a story lacks is null.',
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'timestamp',
    'author',
    'headline',
    'subhead',
    'slug',
    'leadMark',
    'notes',
    'byline',
    'dateline',
    'body',
    'endMark',
    'initials',
    'words',
    'shortlink',
    'source',
  ],
  properties: {
    id: { type: ['integer', 'null'], minimum: 0, description: "The site's node number." },
    timestamp: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}([+-]\\d{2}:\\d{2})?$',
      description: 'Local time to the minute; with an offset only when --tz names the zone.',
    },
    author: text("What the author's line holds."),
    headline: text('Without its lead mark.'),
    subhead: text('A second headline below the first.'),
    slug: text('A slug line or page title above the headline.'),
    leadMark: text('Which version of the story it is: (LEAD), (2nd LD), UPDATE 1-.'),
    notes: {
      type: 'array',
      items: { type: 'string' },
      description: "Editors' notes between headline and body, brackets included.",
    },
    byline: text("The writer's name from a byline line or from the dateline."),
    dateline: {
      type: ['object', 'null'],
      additionalProperties: false,
      required: [
        'raw',
        'place',
        'places',
        'date',
        'dateWritten',
        'agency',
        'agencyName',
        'separator',
      ],
      properties: {
        raw: { type: 'string', description: 'As it stands, separator included.' },
        place: text('All places as written, region included.'),
        places: {
          type: 'array',
          items: { type: 'string' },
          description: 'Each place on its own, region left out.',
        },
        date: {
          type: ['string', 'null'],
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          description: 'The date meant, its year told by the timestamp.',
        },
        dateWritten: text('The date as written.'),
        agency: text('The agency as written.'),
        agencyName: text("The agency's usual name, where that is certain."),
        separator: text('The dash, colon or bar before the first sentence.'),
      },
    },
    body: text(
      'Paragraphs parted by one empty line, hard wraps undone; no dateline, end mark or trailer.',
    ),
    endMark: text('(END), Enditem, --SPA and the like.'),
    initials: text("Reporters' or editors' initials after the end mark."),
    words: {
      type: 'integer',
      minimum: 0,
      description: 'Words of the body: runs between white space that hold a letter or a digit.',
    },
    shortlink: text('The address in the shortlink header of older nodes.'),
    source: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'line', 'encoding', 'bytes'],
      properties: {
        path: { type: 'string', description: 'As given or found; - is standard input.' },
        line: { type: 'integer', minimum: 1, description: 'The line the story begins on.' },
        encoding: { type: 'string', description: 'What its bytes were read as.' },
        bytes: {
          type: ['integer', 'null'],
          minimum: 0,
          description: 'Its size in that encoding; null where one file of many cannot tell.',
        },
      },
    },
  },
} as const;

/** The JSON Schema of what a search finds in one story; `copydesk search --json` writes an array. */
export const SEARCH_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:search:1',
  title: 'A story that a search found',
  type: 'object',
  additionalProperties: false,
  required: ['story', 'matches', 'score'],
  properties: {
    story: { $ref: '#/$defs/story' },
    matches: {
      type: 'array',
      description: 'Where the query matches, in the order of the fields; they do not overlap.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['field', 'start', 'end', 'text'],
        properties: {
          field: {
            enum: MATCH_FIELDS,
            description: 'Where the field stands in the story object.',
          },
          start: {
            type: 'integer',
            minimum: 0,
            description: 'In characters (Unicode code points) of the field, from 0.',
          },
          end: { type: 'integer', minimum: 1, description: 'Behind the last character.' },
          text: { type: 'string', description: 'The characters from start to end.' },
        },
      },
    },
    score: {
      type: ['number', 'null'],
      description:
        'How well the story fits, by BM25, greater is better; null without --sort relevance.',
    },
  },
  $defs: { story: STORY_SCHEMA },
} as const;
