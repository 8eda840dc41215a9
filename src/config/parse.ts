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
import type { Severity } from '../rules/engine/rule.ts';
import { isRuleName, RULES, type RuleName } from '../rules/rules.ts';

/** Settings that a configuration makes for some of its files. */
export interface Override extends Choice {
  /** Globs in .gitignore syntax, relative to the configuration's folder. */
  readonly files: readonly string[];
}

/** A parsed configuration file; see `CONFIG_SCHEMA`. */
export interface Config extends Choice {
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
const CONFIG_KEYS = ['$schema', ...CHOICE_KEYS, 'failOn', 'overrides'] as const;

/** Validates parsed JSON. Throws a `ConfigFault` for the first error. */
export function parseConfig(value: unknown): Config {
  const members = readObject(value, [], CONFIG_KEYS);
  const failOn = members.get('failOn');
  if (members.has('$schema')) readString(members.get('$schema'), ['$schema']);
  return {
    ...readChoice(members, []),
    failOn: failOn === undefined ? null : readOneOf('level', failOn, SEVERITIES, ['failOn']),
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
    severity: readSeverities(members.get('severity'), [...path, 'severity']),
  };
}

function readSeverities(value: unknown, path: Path): ReadonlyMap<RuleName, Level> {
  if (value === undefined) return new Map();
  const members = readObject(value, path, null);
  return new Map(
    Array.from(members, ([name, level]) => {
      const at = [...path, name];
      if (!isRuleName(name)) throw new ConfigFault(unknownRule(name, RULE_NAMES), at, true);
      return [name, readOneOf('level', level, LEVELS, at)] as const;
    }),
  );
}

const RULE_NAMES = RULES.map(({ name }) => name);

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
