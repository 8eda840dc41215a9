import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decidingPattern, type PathPattern } from '../corpus/find/path-pattern.ts';
import { parseGlob } from '../corpus/find/selection.ts';
import { problemFromError } from '../corpus/problem.ts';
import { readNamed } from '../files/named-file.ts';
import { type Config, ConfigFault, type Override, parseConfig } from './parse.ts';

/** A configuration and its location. */
export interface FoundConfig {
  /** The folder that the globs of its overrides are relative to. */
  readonly folder: string;
  readonly config: Config;
  /** One per override, in the same order. */
  readonly overrides: readonly OverrideTest[];
}

/**
 * A configuration file that cannot be used. `explainConfigError` turns it into a message for the
 * user.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly path: string;
  readonly text: string;
  /** Null if the text is not valid JSON. */
  readonly fault: ConfigFault | null;

  constructor(path: string, text: string, fault: ConfigFault | null) {
    super(fault?.message ?? 'This is not JSON.');
    this.path = path;
    this.text = text;
    this.fault = fault;
  }
}

const OWN_FILES = ['copydesk.config.json', '.copydeskrc.json'];
const PACKAGE = 'package.json';
const PACKAGE_KEY = 'copydesk';

/** File names that may hold a configuration. */
export const CONFIG_NAMES: readonly string[] = [...OWN_FILES, PACKAGE];

/**
 * Finds the nearest configuration in a folder or its parents. Caches the result for each folder.
 */
export class ConfigFinder {
  readonly #byFolder = new Map<string, FoundConfig | null>();

  /** `folder` must be absolute. */
  find(folder: string): FoundConfig | null {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const found = configIn(folder) ?? (above === folder ? null : this.find(above));
    this.#byFolder.set(folder, found);
    return found;
  }
}

function configIn(folder: string): FoundConfig | null {
  for (const name of OWN_FILES) {
    const path = join(folder, name);
    if (isFile(path)) return readConfig(path, folder);
  }
  const path = join(folder, PACKAGE);
  if (!isFile(path)) return null;
  const text = readConfigText(path);
  // Most package.json files have no such key, and it is not our job to report invalid JSON in them.
  if (!text.includes(`"${PACKAGE_KEY}"`)) return null;
  const value = parseJson(path, text);
  if (typeof value !== 'object' || value === null || !(PACKAGE_KEY in value)) return null;
  return useConfig({ path, folder, text }, value[PACKAGE_KEY], [PACKAGE_KEY]);
}

/** Reads a configuration file. The globs of its overrides are relative to `folder`. */
export function readConfig(path: string, folder: string): FoundConfig {
  const text = readConfigText(path);
  return useConfig({ path, folder, text }, parseJson(path, text), []);
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    // An unreadable folder counts as having no configuration; reading its files reports the error.
    problemFromError(path, error);
    return false;
  }
}

function readConfigText(path: string): string {
  return readNamed(path)
    .toString()
    .replace(/^\ufeff/, '');
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(path, text, null);
  }
}

interface ConfigFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

function useConfig(
  { path, folder, text }: ConfigFile,
  value: unknown,
  within: readonly string[],
): FoundConfig {
  try {
    const config = parseConfig(value);
    return { folder, config, overrides: overrideTests(config.overrides) };
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    const at = [...within, ...error.at];
    throw new ConfigError(path, text, new ConfigFault(error.message, at, error.inKey));
  }
}

/** Tests whether an override applies to a file, given the file's path segments below `folder`. */
export type OverrideTest = (names: readonly string[]) => boolean;

/** Throws a `ConfigFault` for a glob that can never match. */
export function overrideTests(overrides: readonly Override[]): OverrideTest[] {
  return overrides.map(({ files }, index) => {
    const patterns = files.flatMap((glob, at): readonly PathPattern[] => {
      const parsed = parseGlob(glob);
      if (parsed !== null) return parsed;
      const message =
        'The pattern matches no file: it is empty, or a bracket or brace is not closed.';
      throw new ConfigFault(message, ['overrides', index, 'files', at]);
    });
    return (names) => covers(patterns, names);
  });
}

/** The deepest of the file and its parent folders that matches a pattern decides. */
function covers(patterns: readonly PathPattern[], names: readonly string[]): boolean {
  for (let depth = names.length; depth > 0; depth--) {
    const isFolder = depth < names.length;
    const pattern = decidingPattern(patterns, names.slice(0, depth), 0, isFolder);
    if (pattern !== null) return !pattern.negated;
  }
  return false;
}
