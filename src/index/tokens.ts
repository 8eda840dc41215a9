import { classAt, HANGUL, isAscii, isMarkAt, UNSPACED } from '../query/text/chars.ts';
import { fold } from '../query/text/fold.ts';
import type { Haystack } from '../query/text/haystack.ts';
import { nextWord } from '../query/text/words.ts';

/*
 * What the index keeps of a text is the set of its tokens: its words as the matcher folds and cuts
 * them, and of scripts without blanks each character, because where their words begin depends on
 * what stands around them. In a token's place in FTS5 none is ever cut or folded again.
 */

/** A token that a text has to hold; or one that begins so. */
export interface Token {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** In UTF-16 units; longer ones are cut, on both sides alike. */
export const LONGEST_TOKEN = 64;

/** Stands among the tokens of a story that is not all ASCII. No word begins with a point. */
export const NOT_ASCII = '.';

/** In ASCII, lower case: a dot or comma between two digits belongs to the number. */
const ASCII_WORDS = /[a-z0-9_]+(?:(?<=[0-9])[.,](?=[0-9])[a-z0-9_]+)*/g;

/** Adds the tokens of a field's value. */
export function addTokens(value: string, tokens: Set<string>): void {
  if (isAscii(value)) {
    for (const word of value.toLowerCase().match(ASCII_WORDS) ?? []) tokens.add(cut(word));
    return;
  }
  tokens.add(NOT_ASCII);
  for (const { word, kind } of wordsOf(fold(value).text)) {
    if (kind !== UNSPACED) tokens.add(cut(word));
    else for (const character of unspacedCharacters(word)) tokens.add(character);
  }
}

/**
 * What a text has to hold where a folded literal stands from where a word begins to where one ends;
 * with `isOpen` the last of its words may go on.
 */
export function tokensOfLiteral(literal: string, isOpen: boolean): Token[] {
  const words = [...wordsOf(literal)];
  return words.flatMap(({ word, kind, hasMark }, at): Token[] => {
    // Where a mark stands the literal may be cut elsewhere than the text.
    if (hasMark) return [];
    if (kind === UNSPACED) return unspacedCharacters(word).map(exactly);
    // Particles grow on the ends of Korean words.
    const isPrefix = kind === HANGUL || (isOpen && at === words.length - 1);
    return [{ text: cut(word), isPrefix }];
  });
}

/**
 * The token that stands for a literal, one word of a script with blanks: a text holds it if and only
 * if it has the token. Null for any other literal.
 */
export function tokenOfWord(literal: string, isOpen: boolean): Token | null {
  const [first, ...others] = wordsOf(literal);
  if (first === undefined || others.length > 0 || first.word !== literal) return null;
  if (first.kind === HANGUL || first.kind === UNSPACED || first.hasMark) return null;
  return literal.length < LONGEST_TOKEN - 1 ? { text: literal, isPrefix: isOpen } : null;
}

interface Word {
  readonly word: string;
  /** The class of its first character. */
  readonly kind: number;
  readonly hasMark: boolean;
}

function* wordsOf(text: string): Generator<Word> {
  const haystack: Haystack = {
    value: text,
    text,
    anyCase: false,
    origins: null,
    isUnspacedBoundary: () => true,
  };
  for (let span = nextWord(haystack, 0); span !== null; span = nextWord(haystack, span.end)) {
    const word = text.slice(span.start, span.end);
    let hasMark = false;
    for (let at = span.start; at < span.end; at++) hasMark ||= isMarkAt(text, at);
    yield { word, kind: classAt(text, span.start), hasMark };
  }
}

function unspacedCharacters(word: string): string[] {
  return Array.from(word).filter((character) => classAt(character, 0) === UNSPACED);
}

const exactly = (text: string): Token => ({ text, isPrefix: false });

/** Never in the middle of a character. */
function cut(word: string): string {
  if (word.length <= LONGEST_TOKEN) return word;
  const last = word.charCodeAt(LONGEST_TOKEN - 1);
  return word.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST_TOKEN - 1 : LONGEST_TOKEN);
}
