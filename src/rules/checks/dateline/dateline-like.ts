import type { Article, Span } from '../../../article/article.ts';
import { lazily } from '../../../text/lazily.ts';
import { isListItem } from '../body/closing.ts';

/** No dateline is longer than this; what follows belongs to a sentence. */
const REACH = 100;
const CAPITALS = lazily(() => /^[\p{Lu}\p{M}.'’/-]{3,},?$/u);
/**
 * The start of a word in a dateline. The first word that does not match belongs to the first
 * sentence.
 */
const HEAD_WORD = lazily(() => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{P}\p{S}]/u);
/** The parser reads no datelines in these scripts, so theirs are not wrong. */
const UNREAD = lazily(
  () => /^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Mong}\p{sc=Sinh}]/u,
);
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[.,]?$/i;
const AGENCY = lazily(() => /^(?:\(\p{Lu}[^()]*\)|\/\p{Lu}[^/]*\/)/u);
const SEPARATOR = /^[-–—―+=|~_*:>]+$/u;

/** The opening of a body that was parsed without a dateline but looks like one. */
export function datelineLike({ text, spans: { body, dateline } }: Article): Span | null {
  return body === null || dateline !== null ? null : openingLike(text, body);
}

const ROUND_UP =
  /\b(?:summary|summaries|round-?up|digest|headlines|briefs?|bulletin|advisory|schedules?|scheduled|calendar|diary|agenda)\b/i;
const RULE = /^(?:[-=_*~–—] ?){3,}$/m;

/**
 * Whether a story is a round-up: its headline says so, or its items have rules or datelines between
 * them.
 */
export function isRoundUp({ text, headline, spans: { body } }: Article): boolean {
  if (headline !== null && ROUND_UP.test(headline)) return true;
  if (body === null) return false;
  if (isListItem(text.slice(body.start, Math.min(body.end, body.start + REACH)))) return true;
  const words = text.slice(body.start, body.end);
  if (RULE.test(words)) return true;
  return [...words.matchAll(/[\r\n]\s*(?=\S)/g)].some(({ 0: gap, index }) => {
    const start = body.start + index + gap.length;
    return openingLike(text, { start, end: body.end }) !== null;
  });
}

/**
 * Text that looks like a dateline at the start of a span: capitalised words with an agency in
 * brackets after a date or before a dash, or a place in capitals before a dash.
 */
function openingLike(text: string, { start, end: last }: Span): Span | null {
  const opening = text.slice(start, Math.min(last, start + REACH));
  if (UNREAD().test(opening)) return null;
  const capitals = CAPITALS().test(/^\S+/.exec(opening)?.[0] ?? '');
  let dated = false;
  let agency = false;
  let end = 0;
  for (const { 0: word, index } of opening.matchAll(/\S+/g)) {
    if (!HEAD_WORD().test(word)) break;
    const after = index + word.length;
    if (MONTH.test(word)) dated = true;
    else if (index > 0 && AGENCY().test(word)) {
      agency = true;
      if (dated) end = after;
    } else if (index > 0 && SEPARATOR.test(word) && (agency || capitals)) end = after;
  }
  if (end === 0 || !HEAD_WORD().test(opening.slice(end).trimStart())) return null;
  return { start, end: start + end };
}
