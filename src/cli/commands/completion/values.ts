import { agencies } from '../../../article/agency-names.ts';
import { ENCODINGS } from '../../../corpus/encoding/encoding.ts';
import { FIELD_NAMES } from '../../../output/story/fields.ts';
import { QUERY_FIELDS, shortName, TEXT_FIELDS } from '../../../query/language/fields.ts';
import { LEVELS, SELECTORS } from '../../../rules/engine/choose.ts';
import { CATEGORIES, RULES } from '../../../rules/rules.ts';
import { DIMENSIONS } from '../../../stats/dimensions.ts';

const RULE_NAMES: readonly string[] = RULES.map(({ name }) => name);

/** The values of an argument that takes a rule or category. */
export const RULES_OR_CATEGORIES: readonly string[] = [...CATEGORIES, ...RULE_NAMES];

/** The values of options that do not declare their choices. */
export function optionValues(command: string, flag: string, start: string): readonly string[] {
  switch (flag) {
    case '--fields':
      return lists(FIELD_NAMES, start);
    case '--field':
      return command === 'search' ? TEXT_FIELDS.map(shortName) : FIELD_NAMES;
    case '--sort':
      return [...FIELD_NAMES, ...FIELD_NAMES.map((name) => `-${name}`)];
    case '--by':
    case '--group-by':
      return [...new Set([...DIMENSIONS, ...FIELD_NAMES])];
    case '--where':
      return QUERY_FIELDS.map((name) => `${name}:`);
    case '--agency':
      return Object.keys(agencies());
    case '--encoding':
      return ENCODINGS;
    case '--select':
    case '--ignore':
      return lists(SELECTORS, start);
    case '--severity':
      return lists(
        RULE_NAMES.flatMap((name) => LEVELS.map((level) => `${name}=${level}`)),
        start,
      );
    case '--tz':
      return Intl.supportedValuesOf('timeZone');
    default:
      return [];
  }
}

/** Completes the last name in a comma-separated list, and keeps the names before it. */
function lists(names: readonly string[], start: string): readonly string[] {
  const done = start.slice(0, start.lastIndexOf(',') + 1);
  return names.map((name) => done + name);
}
