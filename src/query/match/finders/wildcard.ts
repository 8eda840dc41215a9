import type { Span } from '../../../article/article.ts';
import { ANY_NUMBER, sequenceFits } from '../../../corpus/find/wildcard.ts';
import { classAt, HANGUL, UNSPACED } from '../../text/chars.ts';
import type { Haystack } from '../../text/haystack.ts';
import { nextWord, splitAtPunctuation } from '../../text/words.ts';
import { type Finder, finder } from './finder.ts';
import { createLiteral, type Literal } from './literal.ts';
import { nextStart } from './word.ts';

/** A character of a pattern, any one character, or any number of characters. */
type Piece = string | typeof ANY_ONE | typeof ANY_NUMBER;
const ANY_ONE = 0;

/** The literal parts of a pattern, without wildcards and backslashes. */
export function literalStretches(pattern: string): string[] {
  return pattern
    .split(/((?:\\.)|[*?])/su)
    .reduce<string[]>(
      (stretches, piece) => {
        if (piece === '*' || piece === '?') stretches.push('');
        else stretches[stretches.length - 1] += piece.replace(/^\\(.)/su, '$1');
        return stretches;
      },
      [''],
    )
    .filter((stretch) => stretch !== '');
}

function piecesOf(pattern: string, folded: (text: string) => string): Piece[] {
  return pattern.split(/((?:\\.)|[*?])/su).flatMap<Piece>((piece) => {
    if (piece === '*') return ANY_NUMBER;
    if (piece === '?') return ANY_ONE;
    return Array.from(folded(piece.replace(/^\\(.)/su, '$1')));
  });
}

/** Finds words that match the pattern, or runs of words if the pattern contains punctuation. */
export function wildcardFinder(pattern: string, folded: (text: string) => string): Finder {
  const pieces = piecesOf(pattern, folded);
  const wordCount = splitAtPunctuation(pattern.replace(/[*?]/g, 'x').replaceAll('\\', '')).length;
  const stretches = literalStretches(pattern).map((stretch) => createLiteral(folded(stretch)));
  const last = pieces.at(-1);
  if (typeof last === 'string' && isOpenEnded(last)) pieces.push(ANY_NUMBER);
  const begin = typeof pieces[0] === 'string' ? stretches[0] : undefined;
  return finder((haystack, from) => {
    if (stretches.some((literal) => literal.next(haystack, from) < 0)) return null;
    let word = candidate(haystack, from, begin, wordCount);
    while (word !== null && !fits(pieces, haystack, word)) {
      word = candidate(haystack, word.start + 1, begin, wordCount);
    }
    return word;
  });
}

function isOpenEnded(character: string): boolean {
  const kind = classAt(character, 0);
  return kind === HANGUL || kind === UNSPACED;
}

/** The next run of `count` words, starting with the literal if there is one. */
function candidate(
  haystack: Haystack,
  from: number,
  begin: Literal | undefined,
  count: number,
): Span | null {
  const at = begin === undefined ? from : nextStart(begin, haystack, from);
  const first = at < 0 ? null : nextWord(haystack, at);
  if (first === null) return null;
  let end = first.end;
  for (let more = count - 1; more > 0; more--) end = nextWord(haystack, end)?.end ?? end;
  return { start: begin === undefined ? first.start : at, end };
}

function fits(pieces: readonly Piece[], haystack: Haystack, { start, end }: Span): boolean {
  const word = haystack.text.slice(start, end);
  const items = haystack.anyCase ? word.toLowerCase() : Array.from(word);
  return sequenceFits(pieces, items, 0, fitsPiece);
}

function fitsPiece(piece: string | typeof ANY_ONE, character: string): boolean {
  return piece === ANY_ONE || piece === character;
}

/** Matches whole paths that contain a match of the pattern. `*` also matches slashes. */
export function pathFinder(pattern: string, folded: (text: string) => string): Finder {
  const pieces = [ANY_NUMBER, ...piecesOf(pattern, folded), ANY_NUMBER];
  return finder((haystack, from) => {
    const whole = { start: 0, end: haystack.text.length };
    return from === 0 && fits(pieces, haystack, whole) ? whole : null;
  });
}
