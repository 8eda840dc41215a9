import { storyField } from '../../article/fields.ts';
import { type RangeField, TEXT_FIELDS, type TextField } from '../language/fields.ts';
import { dayNumber, minuteNumber } from '../language/values.ts';
import { createHaystack, type Haystack } from '../text/haystack.ts';
import type { Searchable } from './matcher.ts';

/** A story as the matchers see it; each field is made ready once, when first asked for. */
export class StoryView {
  readonly story: Searchable;
  readonly #exact: boolean;
  readonly #haystacks = new Map<TextField, Haystack | null>();
  #agencyName: Haystack | null | undefined;

  constructor(story: Searchable, exact: boolean) {
    this.story = story;
    this.#exact = exact;
  }

  /** The field's value; null where the story does not have it. */
  text(field: TextField): Haystack | null {
    const known = this.#haystacks.get(field);
    if (known !== undefined) return known;
    const made = this.#haystack(textOf(this.story, field));
    this.#haystacks.set(field, made);
    return made;
  }

  /** The agency's usual name, where it is not what the dateline says. */
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

/** How the text of a field is read, once looked up. */
const READERS = new Map(
  TEXT_FIELDS.map((name): [TextField, (story: Searchable) => string | null] => {
    const field = storyField(name);
    if (field?.type === 'texts') return [name, (story) => textOfList(field.read(story))];
    if (field?.type === 'text') return [name, field.read];
    throw new Error(`${name} is not a field that holds text`);
  }),
);

/** Texts as one, so that a match has one place; null for an empty list. */
function textOfList(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n');
}

/** The field's value as the story has it; what a match's offsets count in. */
export function textOf(story: Searchable, field: TextField): string | null {
  return READERS.get(field)?.(story) ?? null;
}

/** The number a range compares with: days as 20171122, times as 201711220157. */
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
