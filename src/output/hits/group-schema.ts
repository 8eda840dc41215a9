const text = (description: string): object => ({ type: ['string', 'null'], description });

/** The JSON Schema of a group; `copydesk search --group-by FIELD --json` writes an array of them. */
export const GROUP_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:group:1',
  title: 'How many of the stories that a search found have a value in common',
  description: 'Beside the number stands the field that was asked for.',
  type: 'object',
  additionalProperties: false,
  required: ['stories'],
  minProperties: 2,
  maxProperties: 2,
  properties: {
    agency: text("The agency's usual name, or as written; null: stories that name none."),
    place: text('A place of the dateline; null: stories without one.'),
    date: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: "The timestamp's day; null: stories without one.",
    },
    stories: { type: 'integer', minimum: 1 },
  },
} as const;
