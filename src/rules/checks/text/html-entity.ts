import { type Problem, textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';
import { quoted } from '../../engine/visible.ts';
import { ENTITIES } from './entities.ts';

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi;

export const htmlEntity = textRule({
  name: 'html-entity',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A text holds HTML character references',
  why: 'They are left over from a web page; readers see code, and searches miss the word.',
  help: 'Write the character itself.',
  bad: 'AT&amp;T',
  good: 'AT&T',
  fix: 'unsafe',
  suspect: SUSPECTS.ampersand,
  check({ text }) {
    const problems: Problem[] = [];
    for (const match of text.matchAll(ENTITY)) {
      const [entity, decimal, hexadecimal, name = ''] = match;
      const character = named(name) ?? numbered(decimal, 10) ?? numbered(hexadecimal, 16);
      if (character === null) continue;
      const start = match.index;
      const end = start + entity.length;
      const message = `${quoted(entity)} is HTML for ${quoted(character)}.`;
      problems.push({ start, end, message, edits: [{ start, end, text: character }] });
    }
    return problems;
  },
});

const named = (name: string): string | null =>
  ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? null;

/** Null for what is no character to write: controls, halves of pairs, numbers too high. */
function numbered(digits: string | undefined, base: number): string | null {
  if (digits === undefined) return null;
  const code = Number.parseInt(digits, base);
  if (code > 0x10ffff) return null;
  const character = String.fromCodePoint(code);
  if (code === 0xa0) return ' ';
  return /[\p{Cc}\p{Cs}\p{Cf}]/u.test(character) ? null : character;
}
