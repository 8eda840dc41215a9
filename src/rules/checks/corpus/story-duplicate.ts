import { corpusRule, type Repetition } from '../../engine/rule.ts';

/** A text that returns after half a year, such as a holiday notice, is not a duplicate. */
const MOST_DAYS = 183;

export const storyDuplicate = corpusRule({
  name: 'story-duplicate',
  category: 'corpus',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A story has the same headline and text as another story sent within half a year',
  why: 'It appears twice in every list and search.',
  help: 'Delete one of them.',
  bad: 'The top diplomats of South Korea and China held talks on Wednesday. (END)\n\nX\nID :\n470854\n…\nThe top diplomats of South Korea and China held talks on Wednesday. (END)',
  good: 'The top diplomats of South Korea and China held talks on Wednesday. (END)\n\nX\nID :\n470854\n…\nThe foreign ministers of Japan and India met on Thursday. (END)',
  fix: null,
  needs: 'print',
  conclude(facts, stories) {
    const first = new Map<string, number>();
    /** The next story with the same text that was sent too long after this one. */
    const next = new Map<number, number>();
    const found: Repetition[] = [];
    for (const story of stories) {
      const print = facts.print(story);
      if (print === null) continue;
      let earlier = first.get(print);
      if (earlier === undefined) {
        first.set(print, story);
        continue;
      }
      while (!sentTogether(facts.day(story), facts.day(earlier))) {
        const other = next.get(earlier);
        if (other === undefined) break;
        earlier = other;
      }
      if (sentTogether(facts.day(story), facts.day(earlier))) found.push({ story, earlier });
      else next.set(earlier, story);
    }
    return found;
  },
  describe(facts, { story, earlier }) {
    const message = `The same story is in ${facts.where(earlier)}.`;
    return { span: facts.place(story), message };
  },
});

const sentTogether = (a: number | null, b: number | null): boolean =>
  a === null || b === null || Math.abs(a - b) <= MOST_DAYS;
