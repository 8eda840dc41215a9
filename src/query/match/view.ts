import { storyField } from '../../article/fields.ts';
import { type RangeField, TEXT_FIELDS, type TextField } from '../language/fields.ts';
import { dayNumber, minuteNumber } from '../language/values.ts';
import { createHaystack, type Haystack } from '../text/haystack.ts';
import type { Searchable } from './matcher.ts';

/** A story as seen by the matchers. Each field is prepared once, on first access. */
export class StoryView {
  readonly story: Searchable;
  readonly #exact: boolean;
  readonly #haystacks = new Map<TextField, Haystack | null>();
  #agencyName: Haystack | null | undefined;

  constructor(story: Searchable, exact: boolean) {
    this.story = story;
    this.#exact = exact;
  }

  /** The field's value; null if the story does not have the field. */
  text(field: TextField): Haystack | null {
    const known = this.#haystacks.get(field);
    if (known !== undefined) return known;
    const made = this.#haystack(textOf(this.story, field));
    this.#haystacks.set(field, made);
    return made;
  }

  /** The agency's canonical name; null if it is the name in the dateline. */
  agencyName(): Haystack | null {
    if (this.#agencyName === undefined) {
      const dateline = this.story.article.dateline;
      const name = dateline?.agencyName ?? null;
      this.#agencyName = this.#haystack(name === dateline?.agency ? null : name);
    }
    return this.#agencyName;
  }

  #haystack(value: string | null): Haystack | null {
    return value === null ? null : createHaystack(value, this.#exact);
  }
}

/** Functions that read the text of a field, so that each field is looked up only once. */
const READERS = new Map(
  TEXT_FIELDS.map((name): [TextField, (story: Searchable) => string | null] => {
    const field = storyField(name);
    if (field?.type === 'texts') return [name, (story) => textOfList(field.read(story))];
    if (field?.type === 'text') return [name, field.read];
    throw new Error(`${name} is not a field that holds text`);
  }),
);

/** Joins a list, so that a match has a single position; null if the list is empty. */
function textOfList(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n');
}

/** The field's original value, to which the offsets of matches refer. */
export function textOf(story: Searchable, field: TextField): string | null {
  return READERS.get(field)?.(story) ?? null;
}

/** The number that a range is compared with: days as 20171122, times as 201711220157. */
export function numberOf(story: Searchable, field: RangeField): number | null {
  const found = storyField(field);
  switch (found?.type) {
    case 'integer':
      return found.read(story);
    case 'day': {
      const day = found.read(story);
      return day === null ? null : Number(day.replaceAll('-', ''));
    }
    case 'time': {
      const at = found.read(story);
      return at === null
        ? null
        : minuteNumber(dayNumber(at.year, at.month, at.day), at.hour, at.minute);
    }
    default:
      throw new Error(`${field} is not a field that holds numbers`);
  }
}
