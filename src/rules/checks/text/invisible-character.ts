import { insideWord, type Rewrite, removal, separation } from '../../engine/rewrite.ts';
import { type Problem, textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';
import { codePoint } from '../../engine/visible.ts';
import { maskMojibake } from './mojibake.ts';

/** The characters of `SUSPECTS.invisible`, tag characters (U+E0000 to U+E007F) as whole pairs. */
const RUN =
  /(?:\u034f|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f])+/g;
/** Arabic, Indic, Thai, Khmer, Mongolian and their like shape or break words by such characters. */
const SHAPING_SCRIPT = /[\u0600-\u109f\u1700-\u1cff\ua800-\uabff\ufb50-\ufefc]$/;
/** Emoji are joined by U+200D, and some flags are spelt in tag characters. */
const EMOJI = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u;

export const invisibleCharacter = textRule({
  name: 'invisible-character',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A text holds characters that do not show',
  why: 'Words with them look right but are not found, and they can hide a message.',
  help: 'Delete them.',
  bad: 'top\u200b held talks',
  good: 'top held talks',
  fix: 'safe',
  suspect: SUSPECTS.invisible,
  check({ text: original }) {
    const text = maskMojibake(original);
    const problems: Problem[] = [];
    for (const { 0: run, index } of text.matchAll(RUN)) {
      // A byte order mark is where it belongs at the very start, and has its own rule.
      const start = index === 0 && run.startsWith('\ufeff') ? 1 : index;
      const end = index + run.length;
      const before = text.slice(Math.max(0, start - 2), start);
      if (start === end || belongs(text.slice(start, end), before)) continue;
      const message = `The invisible character ${codePoint(text.slice(start, end))} stands here.`;
      problems.push({ start, end, message, ...rewrite(text, start, end) });
    }
    return problems;
  },
});

/** Outside a word a byte order mark separates, as white space does. */
const rewrite = (text: string, start: number, end: number): Rewrite =>
  text.slice(start, end).includes('\ufeff') && !insideWord(text, start, end)
    ? separation(text, start, end)
    : removal(text, start, end);

function belongs(run: string, before: string): boolean {
  if (SHAPING_SCRIPT.test(before)) return /^[\u034f\u200b-\u200d]+$/.test(run);
  return EMOJI.test(before) && /^(?:\u200d|\udb40[\udc00-\udc7f])+$/.test(run);
}
