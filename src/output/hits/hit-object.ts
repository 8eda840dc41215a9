import { TEXT_FIELDS } from '../../query/language/fields.ts';
import { textOf } from '../../query/match/view.ts';
import { type JsonObject, storyObject } from '../story/fields.ts';
import type { TimestampWriter } from '../story/zone.ts';
import type { Hit } from './hit.ts';

export const MATCH_FIELDS: readonly string[] = TEXT_FIELDS;

/** A match. Offsets count Unicode code points in the field's value. */
interface MatchObject {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A search result, as described by `copydesk schema search`. */
interface HitObject {
  readonly story: JsonObject;
  readonly matches: readonly MatchObject[];
  readonly score: number | null;
}

export function hitObject(hit: Hit, time: TimestampWriter): HitObject {
  return { story: storyObject(hit.story, time), matches: matchObjects(hit), score: hit.score };
}

function matchObjects({ story, matches }: Hit): MatchObject[] {
  let place = { field: '', value: '', unit: 0, character: 0 };
  return matches.map(({ field, start, end }) => {
    // Cached per field, because a body is assembled each time it is requested.
    if (place.field !== field) {
      place = { field, value: textOf(story, field) ?? '', unit: 0, character: 0 };
    }
    const { value } = place;
    const text = value.slice(start, end);
    const first = place.character + characters(value.slice(place.unit, start));
    const last = first + characters(text);
    place = { field, value, unit: end, character: last };
    return { field, start: first, end: last, text };
  });
}

/** The number of code points in a text. */
function characters(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      count--;
      at++;
    }
  }
  return count;
}
