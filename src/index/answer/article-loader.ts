import type { Article } from '../../article/article.ts';
import { createReadBuffer } from '../../corpus/read/bytes.ts';
import { readText } from '../../corpus/read/read.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { LoadArticles } from './stored-story.ts';

/** Reads the articles of a file, and keeps those of the last file. */
export function articleLoader(): LoadArticles {
  const buffer = createReadBuffer();
  let last: { readonly path: string; readonly articles: readonly Article[] } | null = null;
  return (path) => {
    if (last?.path === path) return last.articles;
    const file = readText(path, { encoding: null, buffer });
    if ('code' in file) throw new Error(file.message);
    last = { path, articles: Array.from(storiesOf(file), ({ article }) => article) };
    return last.articles;
  };
}
