const place = (description: string): object => ({ type: 'integer', minimum: 1, description });
const offset = (description: string): object => ({ type: 'integer', minimum: 0, description });

/** The JSON Schema of a finding; `copydesk validate --json` writes an array. Members are only ever added. */
export const FINDING_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:finding:2',
  title: 'What copydesk validate finds',
  type: 'object',
  required: [
    'path',
    'line',
    'column',
    'endLine',
    'endColumn',
    'start',
    'end',
    'rule',
    'category',
    'severity',
    'message',
    'help',
    'fix',
    'fixed',
    'edits',
    'related',
  ],
  properties: {
    path: { type: 'string', description: 'As given or found; - is standard input.' },
    line: place('From 1.'),
    column: place('In characters (Unicode code points), from 1.'),
    endLine: place('Of the end, which is behind the last character.'),
    endColumn: place('Of the end.'),
    start: offset("In UTF-16 code units of the file's text, byte order mark included."),
    end: offset('Behind the last one; the same as start for a place between two.'),
    rule: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', description: 'Its name.' },
    category: { type: 'string', description: 'What part of a story the rule is about.' },
    severity: { enum: ['error', 'warning', 'info'] },
    message: { type: 'string', description: 'What is wrong, with the value found.' },
    help: { type: 'string', description: 'What to do about it.' },
    fix: {
      enum: ['safe', 'unsafe', null],
      description: 'Whether --fix or --unsafe-fixes mends it; null where neither does.',
    },
    fixed: {
      type: 'boolean',
      description:
        'Whether --fix or --unsafe-fixes has fixed it in this run; its place is where it was.',
    },
    edits: {
      type: 'array',
      description: 'What mends it, made together or not at all.',
      items: {
        type: 'object',
        required: ['start', 'end', 'text'],
        properties: {
          start: offset('As above.'),
          end: offset('As above.'),
          text: { type: 'string', description: 'What is to stand there.' },
        },
      },
    },
    related: {
      type: ['object', 'null'],
      description: 'The earlier story, where one repeats another.',
      required: ['path', 'line'],
      properties: { path: { type: 'string' }, line: place('From 1.') },
    },
  },
} as const;
