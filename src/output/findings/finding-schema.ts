const place = (description: string): object => ({ type: 'integer', minimum: 1, description });
const offset = (description: string): object => ({ type: 'integer', minimum: 0, description });

const PROPERTIES = {
  path: { type: 'string', description: 'Path as given or found; "-" is standard input.' },
  line: place('Line of the first character, from 1.'),
  column: place('Column of the first character, in Unicode code points from 1.'),
  endLine: place('Line of the position after the last character, from 1.'),
  endColumn: place('Column of the position after the last character, from 1.'),
  start: offset(
    'Offset of the first character: UTF-16 code units of the text of the file, byte order mark included, from 0.',
  ),
  end: offset(
    'Offset after the last character. Equal to start for a position between two characters.',
  ),
  rule: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', description: 'Name of the rule.' },
  category: {
    type: 'string',
    description: 'Category of the rule: the part of the story it checks.',
  },
  severity: { enum: ['error', 'warning', 'info'] },
  message: { type: 'string', description: 'What is wrong, with the value found.' },
  help: { type: 'string', description: 'What to do about it.' },
  fix: {
    enum: ['safe', 'unsafe', null],
    description:
      '"safe" if --fix fixes the problem, "unsafe" if only --unsafe-fixes does, null if neither does.',
  },
  fixed: {
    type: 'boolean',
    description: 'Whether this run has fixed it. Its position is then the one before the fix.',
  },
  edits: {
    type: 'array',
    description: 'Edits that fix the problem. Apply all of them or none.',
    items: {
      type: 'object',
      required: ['start', 'end', 'text'],
      properties: {
        start: offset('Offset of the first character to replace.'),
        end: offset('Offset after the last character to replace.'),
        text: { type: 'string', description: 'Text to put there.' },
      },
    },
  },
  related: {
    type: ['object', 'null'],
    description: 'Earlier story, if the problem is that a story repeats one.',
    required: ['path', 'line'],
    properties: {
      path: { type: 'string' },
      line: place('Line of its ID, or of its beginning, from 1.'),
    },
  },
} as const;

/**
 * The JSON Schema of a finding; `copydesk validate --json` writes an array of them. Members may be
 * added, but never removed.
 */
export const FINDING_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:finding:2',
  title: 'Problem found by copydesk validate',
  type: 'object',
  required: Object.keys(PROPERTIES),
  properties: PROPERTIES,
} as const;
