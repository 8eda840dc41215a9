import { storyObject } from '../story/fields.ts';
import { safeJson } from '../text/json.ts';
import type { ExportFormat } from './format.ts';
import { storyKey } from './identity.ts';

type Member = string | number | object | null;

/** An object as one line of JSON, without members that are null or empty lists. */
export function jsonDocument(members: Readonly<Record<string, Member>>): string {
  const present = Object.entries(members).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return `${safeJson(Object.fromEntries(present))}\n`;
}

/**
 * The bulk format of Elasticsearch and OpenSearch: an action line with the story's key, then the
 * story.
 */
export const bulk: ExportFormat = {
  extension: 'ndjson',
  between: '',
  write: (story, { time }) =>
    `${bulkAction(storyKey(story))}\n${safeJson(storyObject(story, time))}\n`,
};

const bulkAction = (id: string): string => safeJson({ index: { _id: id } });

/** The same story under another key. */
export function withBulkId(document: string, id: string): string {
  return bulkAction(id) + document.slice(document.indexOf('\n'));
}
