import { FIELD_GROUPS, STORY_FIELDS, type StoryField } from '../../article/fields.ts';
import { MATCH_FIELDS } from '../hits/hit-object.ts';

/** The JSON Schema of a member. */
export interface MemberSchema {
  /** JSON type, or types if the member can be null. */
  readonly type: string | readonly string[];
  /** What the member is, in English. */
  readonly description?: string;
  /** The lowest number. */
  readonly minimum?: number;
  /** The form of a text, as a regular expression. */
  readonly pattern?: string;
  /** The items of an array. */
  readonly items?: {
    /** JSON type of each item. */
    readonly type: string;
  };
  /** The members that an object always has. */
  readonly required?: readonly string[];
  /** The members of an object. */
  readonly properties?: Readonly<Record<string, MemberSchema>>;
}

const TYPES = {
  integer: { type: 'integer', minimum: 0 },
  text: { type: 'string' },
  texts: { type: 'array', items: { type: 'string' } },
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  time: {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}([+-]\\d{2}:\\d{2})?$',
  },
} as const satisfies Record<StoryField['type'], MemberSchema>;

function orNull(schema: MemberSchema, nullable: boolean): MemberSchema {
  return nullable && typeof schema.type === 'string'
    ? { ...schema, type: [schema.type, 'null'] }
    : schema;
}

function memberSchema({ type, nullable, description }: StoryField): MemberSchema {
  return { ...orNull(TYPES[type], nullable), description };
}

/** The members of the story object, or of the nested object `group`. */
function membersOf(group: string): Record<string, MemberSchema> {
  const members: Record<string, MemberSchema> = {};
  for (const field of STORY_FIELDS as readonly StoryField[]) {
    const [member = '', key] = field.name.split('.');
    if (field.derived === true) continue;
    if (key === undefined && group === '') members[member] = memberSchema(field);
    else if (member === group && key !== undefined) members[key] = memberSchema(field);
    else if (group === '' && isGroup(member)) members[member] ??= groupSchema(member);
  }
  return members;
}

function isGroup(member: string): member is keyof typeof FIELD_GROUPS {
  return member in FIELD_GROUPS;
}

function groupSchema(group: keyof typeof FIELD_GROUPS): MemberSchema {
  const properties = membersOf(group);
  const schema = { type: 'object', required: Object.keys(properties), properties };
  return orNull(schema, FIELD_GROUPS[group].nullable);
}

const MEMBERS = membersOf('');

/** The JSON Schema of the story object. Members may be added, but never removed. */
export const STORY_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:story:2',
  title: 'News-agency story',
  description:
    'Object that copydesk writes for a story. A member that the story does not have is null.',
  type: 'object',
  required: Object.keys(MEMBERS),
  properties: MEMBERS,
} as const;

/** The JSON Schema of a search result; `copydesk search --json` writes an array of them. */
export const SEARCH_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:search:2',
  title: 'Story found by a search, with its matches',
  type: 'object',
  required: ['story', 'matches', 'score'],
  properties: {
    story: { $ref: '#/$defs/story' },
    matches: {
      type: 'array',
      description: 'Matches of the query, ordered by field and position. They do not overlap.',
      items: {
        type: 'object',
        required: ['field', 'start', 'end', 'text'],
        properties: {
          field: {
            enum: MATCH_FIELDS,
            description:
              'Path of the field in the story object. The texts of an array count as one text, separated by line feeds.',
          },
          start: {
            type: 'integer',
            minimum: 0,
            description: 'First character, in Unicode code points of the field, from 0.',
          },
          end: { type: 'integer', minimum: 1, description: 'Position after the last character.' },
          text: { type: 'string', description: 'Characters from start to end.' },
        },
      },
    },
    score: {
      type: ['number', 'null'],
      description: 'BM25 score, higher is better; null without --sort relevance.',
    },
  },
  $defs: { story: STORY_SCHEMA },
} as const;
