import { storyObject } from '../story/fields.ts';
import { safeJson } from '../text/json.ts';
import type { ExportFormat } from './format.ts';
import { storyKey } from './identity.ts';

type Member = string | number | object | null;

/** One line of JSON; members that are null, or lists of nothing, are left out. */
export function jsonDocument(members: Readonly<Record<string, Member>>): string {
  const present = Object.entries(members).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return `${safeJson(Object.fromEntries(present))}\n`;
}

/** Elasticsearch's and OpenSearch's bulk form: an action with the story's key, then the story. */
export const bulk: ExportFormat = {
  extension: 'ndjson',
  between: '',
  write: (story, { time }) =>
    `${safeJson({ index: { _id: storyKey(story) } })}\n${safeJson(storyObject(story, time))}\n`,
};
