import type { Article } from '../../article/article.ts';

/** Where a story comes from. */
export interface Source {
  /** Path as given or found; `-` is standard input. */
  readonly path: string;
  /** Line on which the story begins, from 1. */
  readonly line: number;
  /** Encoding the file was read as: one of `ENCODINGS` of `copydesk/corpus`. */
  readonly encoding: string;
  /**
   * Size of the story in bytes, in that encoding. Null if the file holds several stories and the size of
   * one cannot be told.
   */
  readonly bytes: number | null;
}

/** A parsed story, and where it comes from. */
export interface Story {
  /** What the parser read. */
  readonly article: Article;
  /** The file and the position in it. */
  readonly source: Source;
}
