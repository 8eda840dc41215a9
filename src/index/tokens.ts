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

/** In UTF-16 units. FTS5 cuts words after 32,768 bytes, those that it is asked for, too. */
const LONGEST_TOKEN = 8000;

/** Stands among the tokens of a story that is not all ASCII. No word begins with a point. */
export const NOT_ASCII = '.';

/** Dots and commas that do not belong to a number. */
const POINTS = /[.,](?![0-9])|(?<![0-9])[.,]/g;

/**
 * A field's value as FTS5 is given it: what its tokenizer for ASCII cuts that into, with dots and
 * commas as letters, are the value's tokens. Of ASCII that is nearly the value itself.
 */
export function indexedText(value: string): string {
  if (isAscii(value)) return value.replace(POINTS, ' ');
  const tokens = [NOT_ASCII];
  for (const { word, kind } of wordsOf(fold(value).text)) {
    if (kind === UNSPACED) tokens.push(...unspacedCharacters(word));
    else tokens.push(word);
  }
  return tokens.join(' ');
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
    return [{ text: word, isPrefix }];
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
  return literal.length <= LONGEST_TOKEN ? { text: literal, isPrefix: isOpen } : null;
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
