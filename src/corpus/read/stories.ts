import type { Article } from '../../article/article.ts';
import { LineMap } from '../../article/line-map.ts';
import { eachStory } from '../../article/parse.ts';
import type { Encoding } from '../encoding/encoding.ts';
import { type FindOptions, findFiles } from '../find/find.ts';
import type { InputProblem } from '../problem.ts';
import { createReadBuffer } from './bytes.ts';
import { readText, type TextFile } from './read.ts';
import type { Source, Story } from './story.ts';

/** What to read, and how. */
export interface InputOptions extends FindOptions {
  /** Encoding of files that have no byte order mark; null to detect it. */
  readonly encoding: Encoding | null;
}

/** A file whose stories are parsed on demand, or why an input could not be read. */
export type Input =
  | { readonly kind: 'file'; readonly file: TextFile; readonly stories: () => Iterable<Story> }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Reads files and folders, one file at a time, in the order of `findFiles`. */
export function* readInputs(paths: readonly string[], options: InputOptions): Generator<Input> {
  const buffer = createReadBuffer();
  for (const found of findFiles(paths, options)) {
    if (found.kind === 'problem') {
      yield found;
      continue;
    }
    const file = readText(found.path, { encoding: options.encoding, buffer });
    if ('code' in file) yield { kind: 'problem', problem: file };
    else yield { kind: 'file', file, stories: () => storiesOf(file) };
  }
}

/** The source of an article in a file. */
export function sourceOf(file: TextFile, article: Article): Source {
  return new StorySource(file, article, new LineMap(article.text));
}

/**
 * Yields the stories of a file one by one, because an archive can be a single file. `articles` are
 * its stories if they have been parsed already.
 */
export function* storiesOf(
  file: TextFile,
  articles: Iterable<Article> = eachStory(file.text),
): Generator<Story> {
  const lines = new LineMap(file.text);
  for (const article of articles) {
    yield { article, source: new StorySource(file, article, lines) };
  }
}

const MULTI_BYTE: ReadonlySet<Encoding> = new Set<Encoding>([
  'euc-kr',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'gbk',
  'big5',
]);

/** The size of a text in its encoding, in bytes; null if that depends on the original bytes. */
function byteLength(text: string, encoding: Encoding): number | null {
  if (encoding === 'utf-8') return Buffer.byteLength(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return text.length * 2;
  return MULTI_BYTE.has(encoding) ? null : text.length;
}

class StorySource implements Source {
  readonly path: string;
  readonly encoding: Encoding;
  readonly #file: TextFile;
  readonly #article: Article;
  readonly #lines: LineMap;

  constructor(file: TextFile, article: Article, lines: LineMap) {
    this.path = file.path;
    this.encoding = file.encoding;
    this.#file = file;
    this.#article = article;
    this.#lines = lines;
  }

  get line(): number {
    return this.#article.start === 0 ? 1 : this.#lines.positionAt(this.#article.start).line;
  }

  get bytes(): number | null {
    const { start, end, text } = this.#article;
    if (start === 0 && end === text.length) return this.#file.bytes;
    if (this.#file.invalidAt !== null) return null;
    return byteLength(this.#file.text.slice(start, end), this.#file.encoding);
  }
}
