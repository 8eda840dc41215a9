import { existsSync, realpathSync } from 'node:fs';
import type { Found } from '../../corpus/find/find.ts';
import { prefixOf } from '../../corpus/find/walk.ts';
import { compareByBytes } from '../../corpus/find/walk-order.ts';
import type { Outcome } from '../../corpus/parallel/job.ts';
import { ignoreFile } from '../compare/ignore-files.ts';
import type { ArchiveIndex, StoredPlace } from '../open/archive-index.ts';
import { NO_RULES } from '../stored/folder-files.ts';
import { printAt } from '../stored/stat-print.ts';
import { type Answers, answerFile, type ReadFiles } from './answers.ts';
import { articleLoader } from './article-loader.ts';
import { needsBody, planQuery } from './plan.ts';
import { type LoadArticles, type StoredStory, storedStory } from './stored-story.ts';

/** The inputs of a command. */
export interface TrustedInputs {
  readonly paths: readonly string[];
  readonly glob: readonly string[];
  readonly hidden: boolean;
  readonly ignoreFiles: boolean;
}

/** For more stories, walking through all folders is faster. */
const MAX_STORIES = 50_000;

/**
 * The outcomes of a command that reads a whole archive whose folders and ignore files are unchanged.
 * Only stories that may match are looked up, without a walk. Null if that is not possible or not
 * faster.
 */
export function answerTrusted<Result>(
  index: ArchiveIndex,
  inputs: TrustedInputs,
  answers: Answers<Result, unknown>,
  read: ReadFiles<Result>,
): Iterable<Outcome<Result>> | null {
  const { root, doubtful } = index.meta;
  const [path, ...others] = inputs.paths;
  const isWhole =
    path !== undefined && others.length === 0 && existsSync(path) && realpathSync(path) === root;
  const isUsual = inputs.glob.length === 0 && !inputs.hidden && inputs.ignoreFiles;
  if (!isWhole || !isUsual || doubtful > 0 || answers.wayFor !== undefined) return null;
  const numbers = numbersFor(index, answers);
  if (numbers === null || numbers.length > MAX_STORIES || !isAsItWas(index)) return null;
  return outcomes(index, inWalkOrder(index, numbers), path, answers, read);
}

/** The numbers of the stories to look up; null if they are unknown or all. */
function numbersFor(
  index: ArchiveIndex,
  { query, options, first }: Answers<unknown, unknown>,
): number[] | null {
  if (query === null) return first === undefined ? null : index.firstNumbers(first);
  const { candidates } = planQuery(query, options);
  return candidates.kind === 'all' ? null : index.listNumbers(candidates, MAX_STORIES);
}

function isAsItWas(index: ArchiveIndex): boolean {
  const { root, ignoreFiles } = index.meta;
  const prefix = prefixOf(root);
  for (const { path, print } of index.folderPrints.values()) {
    if (printAt(prefix + path) !== print) return false;
  }
  return ignoreFiles.every(([path, print]) => ignoreFile(path)[1] === print);
}

/** Stories nearly always have numbers in the order of a walk, which takes few comparisons. */
function inWalkOrder(index: ArchiveIndex, numbers: readonly number[]): StoredPlace[] {
  return index.placesOf(numbers).sort(compareInWalk);
}

function compareInWalk(a: StoredPlace, b: StoredPlace): number {
  const order =
    a.folder === b.folder ? compareByBytes(a.name, b.name) : compareByBytes(keyOf(a), keyOf(b));
  return order || a.place - b.place;
}

/** A name that is the beginning of another comes first. */
const keyOf = ({ folder, name }: StoredPlace): string => (folder + name).replaceAll('/', '\0');

function* outcomes<Result>(
  index: ArchiveIndex,
  places: readonly StoredPlace[],
  root: string,
  { query, options, answer }: Answers<Result, unknown>,
  read: ReadFiles<Result>,
): Generator<Outcome<Result>> {
  const isExact = query === null || planQuery(query, options).isExact;
  const files = filesOf(index, places, prefixOf(root), articleLoader());
  if (answer === null || !(isExact || !needsBody(query ?? EVERYTHING, options))) {
    yield* read(Array.from(files, ({ path }): Found => ({ kind: 'file', path })));
    return;
  }
  for (const { path, stories } of files) {
    const file = { path, stories, rules: NO_RULES, findings: () => '', isExact };
    yield* answerFile(file, answer) ?? read([{ kind: 'file', path }]);
  }
}

const EVERYTHING = { kind: 'exists', field: null, span: { start: 0, end: 0 } } as const;

interface FileStories {
  readonly path: string;
  readonly stories: StoredStory[];
}

/** Groups stories by file. */
function* filesOf(
  index: ArchiveIndex,
  places: readonly StoredPlace[],
  prefix: string,
  load: LoadArticles,
): Generator<FileStories> {
  let file: FileStories = { path: '', stories: [] };
  for (const { number, folder, name, place } of places) {
    const path = prefix + folder + name;
    if (path !== file.path) {
      if (file.stories.length > 0) yield file;
      file = { path, stories: [] };
    }
    file.stories.push(storedStory(index, number, path, place, load));
  }
  if (file.stories.length > 0) yield file;
}
