import { parseStory } from '../../dist/index.js';

/** One story as the library reads it: its id, and its dateline's parts as written, null where it has none. */
export function readStory(text) {
  const { id, byline, dateline } = parseStory(text);
  if (dateline === null) return { id, dateline: null };
  const { raw, place, dateWritten, agency, separator, date } = dateline;
  return {
    id,
    dateline: { raw, place, date: dateWritten, agency, byline, separator, resolved: date },
  };
}
