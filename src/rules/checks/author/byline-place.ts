import { NONE, type Problem, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

const LONGEST = 100;

const MOST_WORDS = 9;
const NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const PARTICLE = /^(?:and|of|in|da|de|del|der|di|du|la|le|van|von|bin|al|&)$/;

export const bylinePlace = storyRule({
  name: 'byline-place',
  category: 'author',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A byline stands among the paragraphs of the body',
  why: 'It is read as a sentence of the story, and the writer is not found as the author.',
  help: "Move the name to the author's line, or the byline between headline and dateline.",
  bad: 'held talks on Wednesday.\n\nBy Lee Chi-dong',
  good: 'hold talks\n\nBy Lee Chi-dong\n\nBEIJING,',
  fix: null,
  check({ text, paragraphs }) {
    let problems: Problem[] | null = null;
    for (const { start, end } of paragraphs) {
      if (end - start > LONGEST || (text.charCodeAt(start) | 32) !== 98) continue;
      const line = text.slice(start, end);
      if (!isByline(line)) continue;
      problems ??= [];
      problems.push({ start, end, message: `The byline ${quoted(line)} is part of the body.` });
    }
    return problems ?? NONE;
  },
});

/** `By` and a few words that are names, or the small words between names. */
function isByline(line: string): boolean {
  const [by = '', ...words] = line.split(/\s+/);
  if (!/^by:?$/i.test(by) || words.length === 0 || words.length > MOST_WORDS) return false;
  return words.every((word) => NAME.test(word) || PARTICLE.test(word));
}
