import { hash } from 'node:crypto';
import type { Article, Span } from '../../article/article.ts';
import { sketch } from '../checks/corpus/similarity.ts';
import { placesIn } from './locate.ts';
import { type PackedPlace, packPlace } from './packed-place.ts';

/** Characters of six bits: 66 bits tell a thousand million stories apart. */
const PRINT_SIZE = 11;

/** What stories are compared by, beside what is always kept. */
export type ComparedFact = 'id' | 'print' | 'sketch';

/** What is kept of a story to compare it with all others: small plain values, fit for threads. */
export interface StoryFacts {
  /** False for a story that others are compared with, and of which itself nothing is to be said. */
  readonly chosen: boolean;
  readonly id: number | null;
  readonly idPlace: PackedPlace | null;
  /** Of the headline, or else the body; null where places are looked up when they are wanted. */
  readonly place: PackedPlace | null;
  /** The timestamp's day, counted from 1970; null without one. */
  readonly day: number | null;
  /** Equal for equal headlines and bodies; null if no rule wants it or there is no body. */
  readonly print: string | null;
  /** Much the same for bodies much the same; null likewise. */
  readonly sketch: Uint32Array | null;
}

/** The facts of one file's stories. Those of all files, in the files' order, make a FactTable. */
export function gatherFacts(
  articles: readonly Article[],
  needs: ReadonlySet<ComparedFact>,
  chosen: readonly Article[] = articles,
): StoryFacts[] {
  if (needs.size === 0) return [];
  const isChosen = new Set(chosen);
  const prints = needs.has('print');
  const sketches = needs.has('sketch');
  const [first] = articles;
  const placeOf = placesIn(first?.text ?? '');
  const packed = (span: Span): PackedPlace => packPlace(span, placeOf(span));
  return articles.map((article) => {
    const { id: idSpan, headline, body } = article.spans;
    return {
      chosen: isChosen.has(article),
      id: article.id,
      idPlace: idSpan === null ? null : packed(idSpan),
      place: packed(headline ?? body ?? article),
      day: dayOf(article),
      print: prints ? storyPrint(article) : null,
      sketch: sketches && body !== null ? sketch(article.text.slice(body.start, body.end)) : null,
    };
  });
}

export function dayOf({ timestamp }: Pick<Article, 'timestamp'>): number | null {
  if (timestamp === null) return null;
  return Math.floor(Date.UTC(timestamp.year, timestamp.month - 1, timestamp.day) / 86_400_000);
}

/**
 * Equal for equal headlines and bodies; null without a body. Line ends and the blank lines below the
 * headline make no difference; any other character does.
 */
export function storyPrint({ text, spans: { headline, dateline, body } }: Article): string | null {
  if (body === null) return null;
  const head = headline === null ? '' : text.slice(headline.start, headline.end);
  const story = `${head}\n${text.slice((dateline ?? body).start, body.end)}`;
  const plain = story.includes('\r') ? story.replace(/\r\n?/g, '\n') : story;
  return hash('sha1', plain, 'base64').slice(0, PRINT_SIZE);
}
