import { storyObject } from '../story/fields.ts';
import { safeJson } from '../text/escape.ts';
import type { ExportFormat } from './format.ts';
import { storyKey } from './identity.ts';

/** Elasticsearch's and OpenSearch's bulk form: an action with the story's key, then the story. */
export const bulk: ExportFormat = {
  extension: 'ndjson',
  between: '',
  write: (story, { time }) =>
    `${safeJson({ index: { _id: storyKey(story) } })}\n${safeJson(storyObject(story, time))}\n`,
};
