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

/** What a configuration says for some of the files below it. */
export interface Override extends Choice {
  /** Globs as in .gitignore, from the configuration's folder. */
  readonly files: readonly string[];
}

/** What a configuration file says, as `CONFIG_SCHEMA` has it. */
export interface Config extends Choice {
  /** Null: not said here. */
  readonly failOn: Severity | null;
  /** A later one outweighs those before it. */
  readonly overrides: readonly Override[];
}

/** Something in a configuration that is not as it has to be. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
  /** The keys and indexes that lead to it. */
  readonly at: readonly (string | number)[];
  /** Whether the last key itself is at fault, and not what it holds. */
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

/** Reads what JSON gave. Throws a `ConfigFault` for the first thing that is wrong. */
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
  if (files.length === 0) throw new ConfigFault('"files" has to name the files meant.', path);
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

/** The members of an object; with `keys` no others are known. */
function readObject(
  value: unknown,
  path: Path,
  keys: readonly string[] | null,
): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigFault('An object has to stand here.', path);
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
  if (!Array.isArray(value)) throw new ConfigFault('A list has to stand here.', path);
  return value;
}

function readString(value: unknown, path: Path): string {
  if (typeof value !== 'string') throw new ConfigFault('A string has to stand here.', path);
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
