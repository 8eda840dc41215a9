import { lazily } from '../../../text/lazily.ts';
import { insideWord, type Rewrite, removal, separation } from '../../engine/rewrite.ts';
import { textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';
import { codePoint } from '../../engine/visible.ts';
import { maskMojibake } from './mojibake.ts';

/**
 * The characters of `SUSPECTS.invisible`, with tag characters (U+E0000 to U+E007F) as whole pairs.
 */
const RUN =
  /(?:\u034f|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f])+/g;
/**
 * Scripts that use such characters to shape or break words, such as Arabic, Indic, Thai, Khmer and
 * Mongolian.
 */
const SHAPING_SCRIPT = /[\u0600-\u109f\u1700-\u1cff\ua800-\uabff\ufb50-\ufefc]$/;
/** Emoji are joined by U+200D, and some flags are spelt with tag characters. */
const EMOJI = lazily(() => /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u);

export const invisibleCharacter = textRule({
  name: 'invisible-character',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A text contains invisible characters',
  why: 'Words that contain them look right but are not found, and they can hide a message.',
  help: 'Delete them.',
  bad: 'top\u200b held talks',
  good: 'top held talks',
  fix: 'safe',
  suspect: SUSPECTS.invisible,
  *check({ text: original }) {
    const text = maskMojibake(original);
    for (const { 0: run, index } of text.matchAll(RUN)) {
      // A byte order mark at the very start is correct; it has a rule of its own.
      const start = index === 0 && run.startsWith('\ufeff') ? 1 : index;
      const end = index + run.length;
      const before = text.slice(Math.max(0, start - 2), start);
      if (start === end || belongs(text.slice(start, end), before)) continue;
      const message = `Invisible character ${codePoint(text.slice(start, end))}.`;
      yield { start, end, message, ...rewrite(text, start, end) };
    }
  },
});

/** Outside a word, a byte order mark acts as a separator. */
const rewrite = (text: string, start: number, end: number): Rewrite =>
  text.slice(start, end).includes('\ufeff') && !insideWord(text, start, end)
    ? separation(text, start, end)
    : removal(text, start, end);

function belongs(run: string, before: string): boolean {
  if (SHAPING_SCRIPT.test(before)) return /^[\u034f\u200b-\u200d]+$/.test(run);
  return EMOJI().test(before) && /^(?:\u200d|\udb40[\udc00-\udc7f])+$/.test(run);
}
