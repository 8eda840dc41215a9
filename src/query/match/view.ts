import type { Article } from '../../article/article.ts';
import type { RangeField, TextField } from '../language/fields.ts';
import { dayNumber } from '../language/values.ts';
import { createHaystack, type Haystack } from '../text/haystack.ts';
import type { Searchable } from './searchable.ts';

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

/** The field's value as the story has it; what a match's offsets count in. */
export function textOf({ article, source }: Searchable, field: TextField): string | null {
  switch (field) {
    case 'headline':
      return article.headline;
    case 'body':
      return article.body;
    case 'author':
      return article.author;
    case 'byline':
      return article.byline;
    case 'place':
      return article.dateline?.place ?? null;
    case 'agency':
      return article.dateline?.agency ?? null;
    case 'path':
      return source.path;
    case 'lead':
      return article.leadMark;
  }
}

/** The number a range compares with: days as 20171122. */
export function numberOf(article: Article, field: RangeField): number | null {
  switch (field) {
    case 'id':
      return article.id;
    case 'words':
      return article.words;
    case 'date': {
      const at = article.timestamp;
      return at === null ? null : dayNumber(at.year, at.month, at.day);
    }
    case 'written': {
      const day = article.dateline?.date ?? null;
      return day === null ? null : Number(day.replaceAll('-', ''));
    }
  }
}
