import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { readNamed } from '../files/named-file.ts';
import { type OverrideTest, overrideTests } from './overrides.ts';
import { type Config, ConfigFault, parseConfig } from './parse.ts';

/** What one configuration file says. */
export interface Layer {
  readonly path: string;
  /** The folder that the globs of its overrides are relative to; for an extended file, that of the extending one. */
  readonly folder: string;
  readonly config: Config;
  /** One for each of its overrides. */
  readonly overrides: readonly OverrideTest[];
}

/** A configuration, after those that it builds on; never empty. */
export type LoadedConfig = readonly Layer[];

/**
 * A configuration file that cannot be used. `explained` turns it into a message for the user.
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

/** A configuration file and its contents. */
interface ConfigFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  /** The parsed JSON. */
  readonly value: unknown;
  /** The keys that lead to it from the top of the file. */
  readonly within: readonly string[];
}

/**
 * Loads a configuration file. `known` is its text where that was read before. The globs of its
 * overrides are relative to `folder`.
 */
export function loadConfig(
  path: string,
  folder: string,
  known: string | null = null,
): LoadedConfig {
  const text = known ?? readConfigText(path);
  return useConfig({ path, folder, text, value: parseJson(path, text), within: [] });
}

export function readConfigText(path: string): string {
  return readNamed(path)
    .toString()
    .replace(/^\ufeff/, '');
}

export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(path, text, null);
  }
}

/** Throws a `ConfigError`. */
export function useConfig(file: ConfigFile): LoadedConfig {
  return [...layersOf(file, [], new Set())];
}

/**
 * A file after those that it builds on. A file that occurs twice counts once, at the first place.
 * `open` are the files that build on this one; they and `done` are real paths.
 */
function* layersOf(file: ConfigFile, open: readonly string[], done: Set<string>): Generator<Layer> {
  const real = realPath(file.path);
  const { config, overrides } = placed(file, () => {
    const config = parseConfig(file.value);
    return { config, overrides: overrideTests(config.overrides) };
  });
  for (const [index, path] of config.extends.entries()) {
    const next = placed(file, () => extendedFile(file, path, index, [...open, real]));
    if (!done.has(realPath(next.path))) yield* layersOf(next, [...open, real], done);
  }
  done.add(real);
  yield { path: file.path, folder: file.folder, config, overrides };
}

function extendedFile(
  file: ConfigFile,
  written: string,
  index: number,
  open: readonly string[],
): ConfigFile {
  const path = resolve(dirname(file.path), written);
  const wrong = (message: string): ConfigFault => new ConfigFault(message, ['extends', index]);
  // A device may have no end.
  if (!isFile(path)) throw wrong(`There is no file "${written}".`);
  if (open.includes(realPath(path))) {
    throw wrong(`"${written}" builds on this file, by way of others or itself.`);
  }
  try {
    const text = readConfigText(path);
    return { path, folder: file.folder, text, value: parseJson(path, text), within: [] };
  } catch (error) {
    throw error instanceof UsageError ? wrong(error.message) : error;
  }
}

export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // An unreadable folder counts as having no configuration; reading its files reports the error.
    return false;
  }
}

/** The path with links resolved, or as it is where that is impossible, such as for a pipe. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Adds the file to a fault in it. */
function placed<Result>({ path, text, within }: ConfigFile, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    const at = [...within, ...error.at];
    throw new ConfigError(path, text, new ConfigFault(error.message, at, error.inKey));
  }
}
