import { realpathSync, type Stats, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseStory } from '../article/parse.ts';
import { parseSelection, takesFile } from '../corpus/find/selection.ts';
import { createReadBuffer } from '../corpus/read/bytes.ts';
import { readText } from '../corpus/read/read.ts';
import { UsageError } from '../errors.ts';
import { isSameFile, isStandardInput } from '../files/same-file.ts';
import type { InputSettings } from './inputs.ts';

/** A file that a run is going to write. */
interface Target {
  /** The option that names the file. */
  readonly option: string;
  /** Null if the option was not given. */
  readonly path: string | null;
}

/**
 * Refuses to overwrite any story, or any file that the run reads: an input, or one of `others`,
 * such as a configuration. Also refuses to write two outputs to the same file.
 */
export function protectStories(
  targets: readonly Target[],
  inputs: Pick<InputSettings, 'paths' | 'glob' | 'pathList'>,
  others: readonly string[] = [],
): void {
  const taken: string[] = [];
  for (const { option, path } of targets) {
    if (path === null) continue;
    const there = statOf(path);
    const real = there === null ? path : realpathSync(path);
    if (taken.includes(real)) throw refused(option, path, 'two options name it');
    taken.push(real);
    if (there === null || !there.isFile() || there.size === 0) continue;
    if (isRead(real, inputs, others)) throw refused(option, path, 'this run reads it');
    if (isStory(path)) throw refused(option, path, 'it is a story');
  }
}

function refused(option: string, path: string, why: string): UsageError {
  return new UsageError(`${option} does not overwrite ${path}: ${why}. Name another file.`);
}

function isRead(
  target: string,
  { paths, glob, pathList }: Pick<InputSettings, 'paths' | 'glob' | 'pathList'>,
  others: readonly string[],
): boolean {
  const selection = parseSelection(glob);
  if ([pathList ?? '-', ...others].some((path) => isSameFile(path, target))) return true;
  return paths.some((path) => {
    if (path === '-') return isStandardInput(target);
    if (statOf(path)?.isDirectory() !== true) return isSameFile(path, target);
    const names = relative(realpathSync(path), target).split(sep);
    return names[0] !== '..' && takesFile(selection, names, 0);
  });
}

/** Null if there is no such file or it is inaccessible; writing it will report that. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Whether a file starts like a story, with a header or a dateline. */
function isStory(path: string): boolean {
  const file = readText(path, { encoding: null, buffer: createReadBuffer() });
  if ('code' in file) return false;
  const { id, timestamp, dateline } = parseStory(file.text);
  return id !== null || timestamp !== null || dateline !== null;
}
