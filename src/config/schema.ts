import { LEVELS, SELECTORS, SEVERITIES } from '../rules/engine/choose.ts';
import { RULES } from '../rules/rules.ts';

const selectors = (description: string): object => ({
  type: 'array',
  items: { $ref: '#/definitions/selector' },
  description,
});

const CHOICE = {
  select: selectors('Only these rules run.'),
  ignore: selectors('These rules do not run.'),
  severity: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      RULES.map(({ name, summary }) => [
        name,
        { $ref: '#/definitions/level', description: summary },
      ]),
    ),
    description: 'Levels of single rules; a rule with a level other than "off" runs.',
  },
} as const;

/** The JSON Schema of a configuration file. */
export const CONFIG_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:copydesk:config:1',
  title: 'Configuration of copydesk validate',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Where this schema stands, for editors.' },
    ...CHOICE,
    failOn: {
      enum: SEVERITIES,
      description: 'The least grave problem that makes validate fail; "warning" if not said.',
    },
    overrides: {
      type: 'array',
      description: 'What differs for some files; a later one outweighs those before it.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: {
            type: 'array',
            items: { type: 'string' },
            minItems: 1,
            description: "Globs as in .gitignore, from this configuration's folder.",
          },
          ...CHOICE,
        },
      },
    },
  },
  definitions: {
    selector: { enum: SELECTORS },
    level: { enum: LEVELS },
  },
} as const;
