import { LEVELS, SELECTORS, SEVERITIES } from '../rules/engine/choose.ts';
import type { Limit } from '../rules/engine/rule.ts';
import { RULES, ruleNamed } from '../rules/rules.ts';
import { RELATIVE_PATH } from './parse.ts';

const selectors = (description: string): object => ({
  type: 'array',
  items: { $ref: '#/definitions/selector' },
  description,
});

const LEVEL = { $ref: '#/definitions/level' };
const SEEN = { $ref: '#/definitions/seen' };

/** A level, or where the rule has a limit, a level with that. */
function levelOf(summary: string, limit: Limit | undefined): object {
  if (limit === undefined) return { ...LEVEL, description: summary };
  const { name, usual, least, most, whole, means } = limit;
  const value = {
    type: whole ? 'integer' : 'number',
    minimum: least,
    maximum: most,
    default: usual,
    description: `Says ${means}.`,
  };
  const settings = {
    type: 'object',
    additionalProperties: false,
    required: [name],
    properties: { [name]: value },
  };
  const both = {
    type: 'array',
    items: [LEVEL, settings],
    minItems: 2,
    additionalItems: false,
  };
  return { anyOf: [LEVEL, both], description: summary };
}

const CHOICE = {
  select: selectors('Only these rules run.'),
  ignore: selectors('These rules do not run.'),
  severity: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      RULES.map(({ name, summary }) => [name, levelOf(summary, ruleNamed(name).limit)]),
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
    extends: {
      anyOf: [
        { $ref: '#/definitions/relative' },
        { type: 'array', items: { $ref: '#/definitions/relative' } },
      ],
      description: 'Configurations that this one builds on, by their paths from this file.',
    },
    ...CHOICE,
    failOn: {
      enum: SEVERITIES,
      description: 'The least grave problem that makes validate fail; "warning" if not said.',
    },
    agencies: {
      type: 'object',
      description: 'Agencies that datelines may name, by their full names.',
      propertyNames: { pattern: '\\S' },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          names: { type: 'array', items: SEEN, description: 'Short forms and other names.' },
          endMark: { ...SEEN, description: 'What its stories close with.' },
        },
      },
    },
    terms: {
      type: 'object',
      description: 'Terms by their preferred spelling, with the spellings to replace.',
      propertyNames: { pattern: '\\S' },
      additionalProperties: { type: 'array', items: SEEN, minItems: 1 },
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
    relative: { type: 'string', pattern: RELATIVE_PATH.source },
    seen: { type: 'string', pattern: '\\S' },
  },
} as const;
