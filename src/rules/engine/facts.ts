import type { Article, Span } from '../../article/article.ts';
import { eachStory } from '../../article/parse.ts';
import { hashText } from '../../text/hash-text.ts';
import { minHash } from '../checks/corpus/similarity.ts';
import { placesIn } from './locate.ts';
import { type PackedPlace, packPlace } from './packed-place.ts';

/**
 * A fingerprint of 64 bits as two numbers: among ten million stories, two that differ have the same one
 * in one of 370,000 runs.
 */
export type Print = readonly [high: number, low: number];

/** The optional facts by which stories can be compared. */
export type ComparedFact = 'id' | 'print' | 'minHash';

/**
 * The facts kept of a story to compare it with all others. Plain data, so that it can be sent
 * between threads.
 */
export interface StoryFacts {
  /** False for a story that others are compared with but that has no findings of its own. */
  readonly chosen: boolean;
  /** The ID; null if there is none. */
  readonly id: number | null;
  /** The position of the ID; null if there is none. */
  readonly idPlace: PackedPlace | null;
  /**
   * The position of the headline, or of the body if there is none; null if places are looked up
   * only when they are needed.
   */
  readonly place: PackedPlace | null;
  /** The date of the timestamp in days since 1970; null if there is none. */
  readonly day: number | null;
  /** A hash of headline and body; null if no rule needs it or there is no body. */
  readonly print: Print | null;
  /** A MinHash of the body; null if no rule needs it or there is no body. */
  readonly minHash: Uint32Array | null;
}

/**
 * The facts of one file's stories, none of which is chosen. Add them to a `FactTable` in the order of
 * the files.
 */
export function gatherFacts(text: string, needs: ReadonlySet<ComparedFact>): StoryFacts[] {
  if (needs.size === 0) return [];
  const gather = factGatherer(text, needs);
  return Array.from(eachStory(text), (article) => gather(article, false));
}

/** The positions of a story that findings about it name. */
export type StoryPlaces = Pick<StoryFacts, 'idPlace' | 'place'>;

/** Returns a function that gathers the facts of one story of a text. It is fastest in text order. */
export function factGatherer(
  text: string,
  needs: ReadonlySet<ComparedFact>,
): (article: Article, chosen: boolean) => StoryFacts {
  const prints = needs.has('print');
  const minHashes = needs.has('minHash');
  const placeOf = placesIn(text);
  const packed = (span: Span): PackedPlace => packPlace(span, placeOf(span));
  return (article, chosen) => {
    const { id: idSpan, headline, body } = article.spans;
    return {
      chosen,
      id: article.id,
      idPlace: idSpan === null ? null : packed(idSpan),
      place: packed(headline ?? body ?? article),
      day: dayOf(article),
      print: prints ? storyPrint(article) : null,
      minHash:
        minHashes && body !== null ? minHash(article.text.slice(body.start, body.end)) : null,
    };
  };
}

export function dayOf({ timestamp }: Pick<Article, 'timestamp'>): number | null {
  if (timestamp === null) return null;
  return Math.floor(Date.UTC(timestamp.year, timestamp.month - 1, timestamp.day) / 86_400_000);
}

/**
 * A fingerprint of headline and body; null without a body. Ignores the type of line ends and blank
 * lines below the headline, but no other difference.
 */
export function storyPrint({ text, spans: { headline, dateline, body } }: Article): Print | null {
  if (body === null) return null;
  const head = headline === null ? '' : text.slice(headline.start, headline.end);
  const story = `${head}\n${text.slice((dateline ?? body).start, body.end)}`;
  return hashText(story.includes('\r') ? story.replace(/\r\n?/g, '\n') : story);
}
