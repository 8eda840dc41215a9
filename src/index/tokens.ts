import { classAt, HANGUL, isAscii, isMarkAt, UNSPACED } from '../query/text/chars.ts';
import { fold } from '../query/text/fold.ts';
import type { Haystack } from '../query/text/haystack.ts';
import { nextWord } from '../query/text/words.ts';

/*
 * The index stores the set of tokens of a text: its words, folded and split like the matcher does.
 * In scripts without blanks each character is a token, because word boundaries depend on the
 * context.
 */

/** A token that a text must contain, or the beginning of one. */
export interface Token {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** A token of every story that is not plain ASCII. No word begins with a full stop. */
export const NOT_ASCII = '.';

/** Begins a text that is tokens with blanks between them. No ASCII text contains it. */
export const TOKENS_FOLLOW = '\u0080';

/**
 * The text of a story as passed to `WordBuilder`: as it is if it is ASCII, which is usual and takes
 * no time; else its tokens.
 */
export function indexedText(parts: readonly string[], isKnownAscii = false): string {
  if (isKnownAscii || parts.every(isAscii)) return parts.join('\n');
  const tokens = [TOKENS_FOLLOW + NOT_ASCII];
  for (const part of parts) {
    for (const { word, kind } of wordsOf(fold(part).text)) {
      if (kind === UNSPACED) tokens.push(...unspacedCharacters(word));
      else tokens.push(word);
    }
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
  return { text: literal, isPrefix: isOpen };
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
