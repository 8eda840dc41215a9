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

/** A level; for a rule with a limit, also a level and the limit. */
function levelOf(summary: string, limit: Limit | undefined): object {
  if (limit === undefined) return { ...LEVEL, description: summary };
  const { name, usual, least, most, whole, means } = limit;
  const value = {
    type: whole ? 'integer' : 'number',
    minimum: least,
    maximum: most,
    default: usual,
    description: `${means.charAt(0).toUpperCase()}${means.slice(1)}.`,
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
  select: selectors('Rules and categories to run. All others are off.'),
  ignore: selectors('Rules and categories not to run.'),
  severity: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      RULES.map(({ name, summary }) => [name, levelOf(summary, ruleNamed(name).limit)]),
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
      description: 'Lowest severity that makes the exit status of validate 1. Default: "warning".',
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
    relative: { type: 'string', pattern: RELATIVE_PATH.source },
    seen: { type: 'string', pattern: '\\S' },
  },
} as const;
