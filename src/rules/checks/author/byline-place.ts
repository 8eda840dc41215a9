import { lazily } from '../../../text/lazily.ts';
import { NONE, type Problem, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

const LONGEST = 100;

const MAX_WORDS = 9;
const NAME = lazily(() => /^[\p{Lu}\p{Lt}\p{Lo}]/u);
const PARTICLE = /^(?:and|of|in|da|de|del|der|di|du|la|le|van|von|bin|al|&)$/;

export const bylinePlace = storyRule({
  name: 'byline-place',
  category: 'author',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A byline is among the paragraphs of the body',
  why: 'It is read as text of the story, and searches by author miss the writer.',
  help: "Move the name to the author's line, or move the byline between the headline and the dateline.",
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

/** `By` followed by a few capitalised words, or particles such as `de` between them. */
function isByline(line: string): boolean {
  const [by = '', ...words] = line.split(/\s+/);
  if (!/^by:?$/i.test(by) || words.length === 0 || words.length > MAX_WORDS) return false;
  return words.every((word) => NAME().test(word) || PARTICLE.test(word));
}
