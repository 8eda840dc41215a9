import type { Article } from '../../article/article.ts';
import type { Source } from '../../corpus/read/story.ts';

/** What a query looks at: a story, of whose source it asks the path only. */
export interface Searchable {
  readonly article: Article;
  readonly source: Pick<Source, 'path'>;
}
