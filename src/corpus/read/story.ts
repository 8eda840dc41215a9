import type { Article } from '../../article/article.ts';

/** Where a story came from. */
export interface Source {
  /** The path as given or found; `-` is standard input. */
  readonly path: string;
  /** The line on which the story begins, starting at 1. */
  readonly line: number;
  /** The encoding from which the file was decoded. */
  readonly encoding: string;
  /**
   * The story's size in bytes of that encoding; null if unknown for one story in a file of several.
   */
  readonly bytes: number | null;
}

/** A parsed story and its source. */
export interface Story {
  readonly article: Article;
  readonly source: Source;
}
