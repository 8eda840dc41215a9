import { findDateline } from '../../dist/article/dateline.js';

const FIELDS = ['place', 'date', 'agency', 'byline', 'separator'];

/** Reads one story: its id, and its dateline's parts as written, null where it has none. */
export function readStory(text) {
  const id = Number(/^\s*ID\s*:\s*(\d+)/.exec(text)?.[1] ?? Number.NaN);
  const lines = text.split('\n');
  // The headline stands on the line after the author's, then an empty line.
  const from = lines.slice(0, 7).join('\n').length + 1;
  const spans = findDateline(text, from, text.length);
  if (spans === null) return { id, dateline: null };
  const dateline = { raw: text.slice(spans.start, spans.end) };
  for (const field of FIELDS) {
    const span = spans[field];
    dateline[field] = span === null ? null : text.slice(span.start, span.end);
  }
  return { id, dateline };
}
