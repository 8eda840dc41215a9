import { parseStory } from '../../dist/index.js';

const FIELDS = ['place', 'date', 'agency', 'byline', 'separator'];

/** Reads one story: its id, and its dateline's parts as written, null where it has none. */
export function readStory(text) {
  const { id, spans } = parseStory(text);
  if (spans.dateline === null) return { id, dateline: null };
  const cut = (span) => (span === null ? null : text.slice(span.start, span.end));
  const parts = FIELDS.map((field) => [field, cut(spans.dateline[field])]);
  return { id, dateline: { raw: cut(spans.dateline), ...Object.fromEntries(parts) } };
}
