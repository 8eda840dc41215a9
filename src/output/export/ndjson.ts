import { storyObject } from '../story/fields.ts';
import { presentMembers, safeJson } from '../text/json.ts';
import type { ExportFormat } from './format.ts';
import { storyKey } from './identity.ts';

type Member = string | number | object | null;

/** An object as one line of JSON, without members that are null or empty lists. */
export function jsonDocument(members: Readonly<Record<string, Member>>): string {
  return `${safeJson(Object.fromEntries(presentMembers(members)))}\n`;
}

/** The story object, one per line: for jq, DuckDB and pandas. */
export const ndjson: ExportFormat = {
  extension: 'json',
  between: '',
  write: (story, { time }) => `${safeJson(storyObject(story, time))}\n`,
};

/**
 * The bulk format of Elasticsearch and OpenSearch: an action line with the story's key, then the
 * story.
 */
export const bulk: ExportFormat = {
  extension: 'ndjson',
  between: '',
  write: (story, options) => `${bulkAction(storyKey(story))}\n${ndjson.write(story, options)}`,
};

const bulkAction = (id: string): string => safeJson({ index: { _id: id } });

/** The same story under another key. */
export function withBulkId(document: string, id: string): string {
  return bulkAction(id) + document.slice(document.indexOf('\n'));
}
