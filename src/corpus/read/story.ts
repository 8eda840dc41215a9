import type { Article } from '../../article/article.ts';

/** Where a story came from. */
export interface Source {
  /** As given or found; `-` for standard input. */
  readonly path: string;
  /** The line the story begins on, from 1. */
  readonly line: number;
  /** The encoding its bytes were read as. */
  readonly encoding: string;
  /** The story's size in bytes of that encoding; null where one file of many cannot tell. */
  readonly bytes: number | null;
}

/** A parsed story and where it came from. */
export interface Story {
  readonly article: Article;
  readonly source: Source;
}
