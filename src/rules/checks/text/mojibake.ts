import { lazily } from '../../../text/lazily.ts';
import { WINDOWS_1252_HIGH } from '../../../text/windows-1252.ts';
import { textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';
import { quoted } from '../../engine/visible.ts';

const CONTINUATION = `[\\u0080-\\u00bf${WINDOWS_1252_HIGH}]`;
/**
 * Sequences of two bytes that are letters of Latin-1, of three or four bytes, and then runs of other
 * letters of two bytes: Central European, Greek, Cyrillic, Hebrew, Arabic.
 */
const SEQUENCE = new RegExp(
  `[ÂÃ]${CONTINUATION}|[à-ï]${CONTINUATION}{2}|[ð-ô]${CONTINUATION}{3}|(?:[Ä-Û]${CONTINUATION})+`,
  'g',
);
const LETTERS = /^[Ä-Û]/;
/** A capital followed by one of these marks may simply end a quoted word in capitals. */
const CAPITAL = lazily(() => /\p{Lu}/u);
const ANY_LETTER = lazily(() => /\p{L}/u);
const UNASSIGNED = lazily(() => /\p{Cn}/u);
const QUOTE_LIKE = lazily(() => /^\p{Lu}[“”’…–—»]$/u);
/** A control or a sign, which hardly follows a capital other than as half of a letter. */
const UNLIKELY = /^.[\u0080-\u009f¡-ª¬®-º¼-¿]$/u;
const utf8 = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

export const mojibake = textRule({
  name: 'mojibake',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A text contains UTF-8 that was read as windows-1252',
  why: 'One character shows as two or three others, and searches miss the word.',
  help: 'Write the right character. Check the result of the fix, which is only inferred.',
  bad: 'Chinaâ€™s economic',
  good: 'China’s economic',
  fix: 'unsafe',
  suspect: SUSPECTS.mojibake,
  *check({ text }) {
    for (const { 0: sequence, index: start } of text.matchAll(SEQUENCE)) {
      const end = start + sequence.length;
      const meant = meantBy(sequence, text.charAt(start - 1), text.charAt(end));
      if (meant === null) continue;
      const message = `${quoted(sequence)} is probably ${quoted(meant)} read in the wrong encoding.`;
      yield { start, end, message, edits: [{ start, end, text: meant }] };
    }
  },
});

/** Any letter will do, since only the length of a masked sequence matters. */
const LETTER = 'x';

/**
 * Replaces such sequences with letters. Controls, no-break spaces and soft hyphens in them are
 * parts of a character, which no other rule may remove.
 */
export const maskMojibake = (text: string): string =>
  text.replace(SEQUENCE, (sequence, start: number) =>
    meantBy(sequence, text.charAt(start - 1), text.charAt(start + sequence.length)) === null
      ? sequence
      : LETTER.repeat(sequence.length),
  );

/** What a sequence was meant to be, given the characters beside it; null if nothing else. */
function meantBy(sequence: string, before: string, after: string): string | null {
  const isAfterCapital = CAPITAL().test(before);
  if (!LETTERS.test(sequence)) {
    return QUOTE_LIKE().test(sequence) && isAfterCapital ? null : decoded(sequence);
  }
  const meant = decoded(sequence);
  if (meant === null || !ANY_LETTER().test(meant) || UNASSIGNED().test(meant)) return null;
  if (sequence.length > 2) return meant;
  return !isAfterCapital && (UNLIKELY.test(sequence) || ANY_LETTER().test(after)) ? meant : null;
}

/** The characters that the bytes of a sequence encode; null if they are not valid UTF-8. */
function decoded(sequence: string): string | null {
  const bytes = Uint8Array.from(sequence, (character) => {
    const high = WINDOWS_1252_HIGH.indexOf(character);
    return high === -1 ? character.charCodeAt(0) : 0x80 + high;
  });
  const meant = utf8.decode(bytes);
  return /[\ufffd\0-\x1f\x7f-\x9f]/.test(meant) ? null : meant;
}
