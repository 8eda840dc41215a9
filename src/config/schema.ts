import { LEVELS, SELECTORS, SEVERITIES } from '../rules/engine/choose.ts';
import { RULES } from '../rules/rules.ts';

const selectors = (description: string): object => ({
  type: 'array',
  items: { $ref: '#/definitions/selector' },
  description,
});

const CHOICE = {
  select: selectors('Rules and categories to run. All others are off.'),
  ignore: selectors('Rules and categories not to run.'),
  severity: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      RULES.map(({ name, summary }) => [
        name,
        { $ref: '#/definitions/level', description: summary },
      ]),
    ),
    description: 'Levels of single rules. Any level but "off" also turns the rule on.',
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
    $schema: { type: 'string', description: 'Path of this schema, for editors.' },
    ...CHOICE,
    failOn: {
      enum: SEVERITIES,
      description: 'Lowest severity that makes the exit status of validate 1. Default: "warning".',
    },
    overrides: {
      type: 'array',
      description: 'Settings for some of the files. Later entries override earlier ones.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: {
            type: 'array',
            items: { type: 'string' },
            minItems: 1,
            description: 'Patterns as in .gitignore, relative to the folder of this file.',
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
