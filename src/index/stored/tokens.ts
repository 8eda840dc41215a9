import { classAt, HANGUL, isAscii, isMarkAt, UNSPACED } from '../../query/text/chars.ts';
import { fold } from '../../query/text/fold.ts';
import type { Haystack } from '../../query/text/haystack.ts';
import { nextWord } from '../../query/text/words.ts';

/*
 * The index stores the set of tokens of a text: its words, folded and split like the matcher does.
 * In scripts without blanks each character is a token, because word boundaries depend on the
 * context. FTS5 neither splits nor folds a token again.
 */

/** A token that a text must contain, or the beginning of one. */
export interface Token {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** In UTF-16 units. FTS5 truncates words to 32,768 bytes, including those in queries. */
const LONGEST_TOKEN = 8000;

/** A token of every story that is not plain ASCII. No word begins with a full stop. */
export const NOT_ASCII = '.';

/** Full stops and commas that are not part of a number. */
const POINTS = /[.,](?![0-9])|(?<![0-9])[.,]/g;

/**
 * A field's value as passed to FTS5, whose tokenizer for ASCII, with full stops and commas as
 * letters, splits it into the value's tokens. If the value is ASCII, it hardly changes.
 */
export function indexedText(value: string, isKnownAscii: boolean): string {
  if (isKnownAscii || isAscii(value)) return value.replace(POINTS, ' ');
  const tokens = [NOT_ASCII];
  for (const { word, kind } of wordsOf(fold(value).text)) {
    if (kind === UNSPACED) tokens.push(...unspacedCharacters(word));
    else tokens.push(word);
  }
  return tokens.join(' ');
}

/**
 * The tokens of every text that contains a folded literal, which begins where a word begins and ends
 * where a word ends. If `isOpen`, the last word may continue.
 */
export function tokensOfLiteral(literal: string, isOpen: boolean): Token[] {
  const words = [...wordsOf(literal)];
  return words.flatMap(({ word, kind, hasMark }, at): Token[] => {
    // A mark can change where the text is split.
    if (hasMark) return [];
    if (kind === UNSPACED) return unspacedCharacters(word).map(exactly);
    // Korean words can end in particles.
    const isPrefix = kind === HANGUL || (isOpen && at === words.length - 1);
    return [{ text: word, isPrefix }];
  });
}

/**
 * The token that a text has if and only if it contains the literal. Null unless the literal is one
 * word of a script with blanks.
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
