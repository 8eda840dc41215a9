import { HashIndex } from '../../../corpus/packed/hash-index.ts';
import { corpusRule } from '../../engine/rule.ts';

/** A text that returns after half a year, such as a holiday notice, is not a duplicate. */
const MAX_DAYS = 183;

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
  *conclude(facts, stories) {
    const texts = new HashIndex(
      (story) => facts.printHash(story),
      (a, b) => facts.hasSamePrint(a, b),
      stories.length,
    );
    /** The next story with the same text that was sent too long after this one; 0 for none. */
    const next = new Int32Array(facts.length);
    const sentWith = (story: number, from: number): number | null => {
      for (let earlier = from; ; earlier = next[earlier] ?? 0) {
        if (sentTogether(facts.day(story), facts.day(earlier))) return earlier;
        if (next[earlier] === 0) {
          next[earlier] = story;
          return null;
        }
      }
    };
    const hasPrint = (story: number): boolean => facts.hasPrint(story);
    for (const { number: story, earlier: first } of texts.repetitions(stories, hasPrint)) {
      const earlier = sentWith(story, first);
      if (earlier !== null) yield { story, earlier };
    }
  },
  describe(facts, { story, earlier }) {
    const message = `The same story is in ${facts.where(earlier)}.`;
    return { span: facts.place(story), message };
  },
});

const sentTogether = (a: number | null, b: number | null): boolean =>
  a === null || b === null || Math.abs(a - b) <= MAX_DAYS;
