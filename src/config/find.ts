import { dirname, isAbsolute, join, resolve } from 'node:path';
import {
  isFile,
  type LoadedConfig,
  loadConfig,
  parseJson,
  readConfigText,
  useConfig,
} from './load.ts';

const OWN_FILES = ['copydesk.config.json', '.copydeskrc.json'];
const PACKAGE = 'package.json';
const PACKAGE_KEY = 'copydesk';

/** File names that may hold a configuration. */
export const CONFIG_NAMES: readonly string[] = [...OWN_FILES, PACKAGE];

/**
 * Finds the nearest configuration in a folder or its parents. Caches the result for each folder, as
 * it is written too, because there may be a million files.
 */
export class ConfigFinder {
  readonly #byFolder = new Map<string, LoadedConfig | null>();

  find(folder: string): LoadedConfig | null {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const found = isAbsolute(folder) ? this.#search(folder) : this.find(resolve(folder));
    this.#byFolder.set(folder, found);
    return found;
  }

  #search(folder: string): LoadedConfig | null {
    const above = dirname(folder);
    return configIn(folder) ?? (above === folder ? null : this.find(above));
  }
}

function configIn(folder: string): LoadedConfig | null {
  for (const name of OWN_FILES) {
    const path = join(folder, name);
    if (isFile(path)) return loadConfig(path, folder);
  }
  const path = join(folder, PACKAGE);
  if (!isFile(path)) return null;
  const text = readConfigText(path);
  // Most package.json files have no such key, and it is not our job to report invalid JSON in them.
  if (!text.includes(`"${PACKAGE_KEY}"`)) return null;
  const value = parseJson(path, text);
  if (typeof value !== 'object' || value === null || !(PACKAGE_KEY in value)) return null;
  return useConfig({ path, folder, text, value: value[PACKAGE_KEY], within: [PACKAGE_KEY] });
}
