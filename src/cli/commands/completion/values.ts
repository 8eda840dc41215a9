import { agencies } from '../../../article/agency-names.ts';
import { ENCODINGS } from '../../../corpus/encoding/encoding.ts';
import { FIELD_NAMES } from '../../../output/story/fields.ts';
import { QUERY_FIELDS, shortName, TEXT_FIELDS } from '../../../query/language/fields.ts';
import { LEVELS, SELECTORS } from '../../../rules/engine/choose.ts';
import { CATEGORIES, RULE_NAMES } from '../../../rules/rules.ts';
import { GROUPING_NAMES } from '../../options/fields.ts';

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
      return GROUPING_NAMES;
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
