import { unknownRule, unknownValue } from '../output/text/suggest.ts';
import {
  type Choice,
  isSelector,
  LEVELS,
  type Level,
  SELECTORS,
  SEVERITIES,
  type Selector,
} from '../rules/engine/choose.ts';
import type { HouseAgency, HouseStyle } from '../rules/engine/house.ts';
import type { Limit, Severity } from '../rules/engine/rule.ts';
import { isRuleName, RULE_NAMES, type RuleName, ruleNamed } from '../rules/rules.ts';

/** Settings that a configuration makes for some of its files. */
export interface Override extends Choice {
  /** Globs in .gitignore syntax, relative to the configuration's folder. */
  readonly files: readonly string[];
}

/** A parsed configuration file; see `CONFIG_SCHEMA`. */
export interface Config extends Choice {
  /** Files that it builds on, relative to its folder. Each overrides those before it. */
  readonly extends: readonly string[];
  readonly house: HouseStyle;
  /** Null if not set. */
  readonly failOn: Severity | null;
  /** Later overrides win over earlier ones. */
  readonly overrides: readonly Override[];
}

/** An invalid key or value in a configuration. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
  /** The keys and indexes that lead to the invalid value. */
  readonly at: readonly (string | number)[];
  /** Whether the last key itself is invalid, not its value. */
  readonly inKey: boolean;

  constructor(message: string, at: readonly (string | number)[], inKey = false) {
    super(message);
    this.at = at;
    this.inKey = inKey;
  }
}

type Path = readonly (string | number)[];

const CHOICE_KEYS = ['select', 'ignore', 'severity'] as const;
const OVERRIDE_KEYS = ['files', ...CHOICE_KEYS] as const;
const CONFIG_KEYS = [
  '$schema',
  'extends',
  ...CHOICE_KEYS,
  'failOn',
  'agencies',
  'terms',
  'overrides',
] as const;
const AGENCY_KEYS = ['names', 'endMark'] as const;
/** No URLs and packages, which come from elsewhere, and no absolute paths, which exist on one machine only. */
export const RELATIVE_PATH = /^\.\.?\//;
const SEEN = /\S/;

/** Validates parsed JSON. Throws a `ConfigFault` for the first error. */
export function parseConfig(value: unknown): Config {
  const members = readObject(value, [], CONFIG_KEYS);
  const failOn = members.get('failOn');
  if (members.has('$schema')) readString(members.get('$schema'), ['$schema']);
  return {
    extends: readExtends(members.get('extends')),
    ...readChoice(members, []),
    house: {
      agencies: readAgencies(members.get('agencies')),
      terms: readTerms(members.get('terms')),
    },
    failOn: failOn === undefined ? null : readOneOf('severity', failOn, SEVERITIES, ['failOn']),
    overrides: readList(members.get('overrides'), ['overrides']).map(readOverride),
  };
}

function readOverride(value: unknown, index: number): Override {
  const path = ['overrides', index];
  const members = readObject(value, path, OVERRIDE_KEYS);
  const at = [...path, 'files'];
  const files = readList(members.get('files'), at).map((glob, i) => readString(glob, [...at, i]));
  if (files.length === 0)
    throw new ConfigFault('"files" must name at least one file or pattern.', path);
  return { ...readChoice(members, path), files };
}

function readChoice(members: ReadonlyMap<string, unknown>, path: Path): Choice {
  const selectorsAt = (key: string): Selector[] =>
    readList(members.get(key), [...path, key]).map((name, index) =>
      readSelector(name, [...path, key, index]),
    );
  return {
    select: members.has('select') ? selectorsAt('select') : null,
    ignore: selectorsAt('ignore'),
    ...readSeverities(members.get('severity'), [...path, 'severity']),
  };
}

/** Reads levels, each perhaps with a limit: `"warning"`, `["warning", { "max": 80 }]`. */
function readSeverities(value: unknown, path: Path): Pick<Choice, 'severity' | 'limits'> {
  const severity = new Map<RuleName, Level>();
  const limits = new Map<RuleName, number>();
  const members = value === undefined ? [] : readObject(value, path, null);
  for (const [name, said] of members) {
    const at = [...path, name];
    if (!isRuleName(name)) throw new ConfigFault(unknownRule(name, RULE_NAMES), at, true);
    if (Array.isArray(said)) {
      const { limit } = ruleNamed(name);
      severity.set(name, readOneOf('severity', said[0], LEVELS, [...at, 0]));
      limits.set(name, readLimit(name, limit, said, at));
    } else severity.set(name, readOneOf('severity', said, LEVELS, at));
  }
  return { severity, limits };
}

function readLimit(
  rule: RuleName,
  limit: Limit | undefined,
  said: readonly unknown[],
  path: Path,
): number {
  if (limit === undefined) {
    throw new ConfigFault(`The rule ${rule} has no settings. Expected a severity.`, path);
  }
  const { name, usual, least, most, whole } = limit;
  const shape = `["warning", { "${name}": ${usual} }]`;
  if (said.length !== 2) {
    throw new ConfigFault(`Expected a severity and a setting, such as ${shape}.`, path);
  }
  const at = [...path, 1];
  const members = readObject(said[1], at, [name]);
  const value = members.get(name);
  if (value === undefined) throw new ConfigFault(`"${name}" is missing: ${shape}.`, at);
  const isNumber = typeof value === 'number' && value >= least && value <= most;
  if (isNumber && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'whole number' : 'number';
  throw new ConfigFault(`Expected a ${kind} from ${least} to ${most}.`, [...at, name]);
}

function readExtends(value: unknown): readonly string[] {
  if (value === undefined) return [];
  const isList = Array.isArray(value);
  return (isList ? readList(value, ['extends']) : [value]).map((path, index) => {
    const at = isList ? ['extends', index] : ['extends'];
    const text = readString(path, at);
    if (RELATIVE_PATH.test(text)) return text;
    throw new ConfigFault('Expected a path relative to this file, such as "./house.json".', at);
  });
}

function readAgencies(value: unknown): ReadonlyMap<string, HouseAgency> {
  const agencies = new Map<string, HouseAgency>();
  const all = value === undefined ? [] : readObject(value, ['agencies'], null);
  for (const [name, said] of all) {
    const path = ['agencies', name];
    if (!SEEN.test(name))
      throw new ConfigFault('The name of the agency must not be empty.', path, true);
    const members = readObject(said, path, AGENCY_KEYS);
    const names = readList(members.get('names'), [...path, 'names']);
    const endMark = members.get('endMark');
    agencies.set(name, {
      names: names.map((short, index) => readSeen(short, [...path, 'names', index])),
      endMark: endMark === undefined ? null : readSeen(endMark, [...path, 'endMark']).trim(),
    });
  }
  return agencies;
}

function readTerms(value: unknown): HouseStyle['terms'] {
  const terms = new Map<string, readonly string[]>();
  const all = value === undefined ? [] : readObject(value, ['terms'], null);
  const preferredFor = new Map<string, string>(Array.from(all, ([term]) => [term, term]));
  for (const [term, said] of all) {
    const path = ['terms', term];
    if (!SEEN.test(term)) throw new ConfigFault('The term must not be empty.', path, true);
    const others = readList(said, path).map((other, index) => {
      const at = [...path, index];
      const text = readSeen(other, at);
      const preferred = preferredFor.get(text);
      if (preferred !== undefined && preferred !== term) {
        throw new ConfigFault(`"${text}" is already a spelling of "${preferred}".`, at);
      }
      preferredFor.set(text, term);
      return text;
    });
    if (others.length === 0) {
      throw new ConfigFault('Expected at least one spelling to replace.', path);
    }
    terms.set(term, others);
  }
  return terms;
}

function readSelector(value: unknown, path: Path): Selector {
  const name = readString(value, path);
  if (!isSelector(name)) throw new ConfigFault(unknownRule(name, SELECTORS), path);
  return name;
}

/** The members of an object. With `keys`, any other member is an error. */
function readObject(
  value: unknown,
  path: Path,
  keys: readonly string[] | null,
): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigFault('Expected an object.', path);
  }
  const members = new Map<string, unknown>(Object.entries(value));
  const wrong = keys === null ? undefined : [...members.keys()].find((key) => !keys.includes(key));
  if (wrong !== undefined && keys !== null) {
    throw new ConfigFault(unknownValue('setting', wrong, keys), [...path, wrong], true);
  }
  return members;
}

function readList(value: unknown, path: Path): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ConfigFault('Expected a list.', path);
  return value;
}

function readString(value: unknown, path: Path): string {
  if (typeof value !== 'string') throw new ConfigFault('Expected a string.', path);
  return value;
}

/** A string with more than blanks. */
function readSeen(value: unknown, path: Path): string {
  const text = readString(value, path);
  if (SEEN.test(text)) return text;
  throw new ConfigFault('The string must not be empty.', path);
}

function readOneOf<Name extends string>(
  what: string,
  value: unknown,
  names: readonly Name[],
  path: Path,
): Name {
  const text = readString(value, path);
  const found = names.find((name) => name === text);
  if (found === undefined) throw new ConfigFault(unknownValue(what, text, names), path);
  return found;
}
