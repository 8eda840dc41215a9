import type { StoryRecord } from '../../article/fields.ts';

/** What a query looks at. */
export type Searchable = StoryRecord;
