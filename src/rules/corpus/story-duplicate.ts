import type { StoryFacts } from '../facts.ts';
import { lineOf } from '../line-of.ts';
import { corpusRule, type Repetition } from '../rule.ts';

/** What comes back after half a year, holiday notices and the like, was not sent twice. */
const MOST_DAYS = 183;

export const storyDuplicate = corpusRule({
  name: 'story-duplicate',
  category: 'corpus',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A story has the same headline and text as another one of the same half year',
  why: 'It counts twice in every list and search.',
  help: 'Delete one of the two.',
  bad: 'The top diplomats of South Korea and China held talks on Wednesday. (END)\n\nX\nID :\n470854\n…\nThe top diplomats of South Korea and China held talks on Wednesday. (END)',
  good: 'The top diplomats of South Korea and China held talks on Wednesday. (END)\n\nX\nID :\n470854\n…\nThe foreign ministers of Japan and India met on Thursday. (END)',
  fix: null,
  needs: 'print',
  conclude(facts) {
    const seen = new Map<string, StoryFacts[]>();
    const found: Repetition[] = [];
    for (const story of facts) {
      if (story.print === null) continue;
      const alike = seen.get(story.print);
      if (alike === undefined) {
        seen.set(story.print, [story]);
        continue;
      }
      const earlier = alike.find((other) => sentTogether(story, other));
      if (earlier === undefined) alike.push(story);
      else {
        const message = `The same story stands in ${earlier.path}:${lineOf(earlier)}.`;
        found.push({ story, earlier, span: story.span, message });
      }
    }
    return found;
  },
});

const sentTogether = (a: StoryFacts, b: StoryFacts): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= MOST_DAYS;
