import type { StoryFacts } from '../facts.ts';
import { lineOf } from '../line-of.ts';
import { corpusRule, type Repetition } from '../rule.ts';

export const idDuplicate = corpusRule({
  name: 'id-duplicate',
  category: 'corpus',
  severity: 'error',
  enabledByDefault: true,
  summary: 'Two stories have the same ID',
  why: 'A look-up by ID finds only one of them.',
  help: 'Find out which of the two the ID belongs to; delete the other one or mend its ID.',
  bad: 'ID :\n470853\n…\nX\nID :\n470853',
  good: 'ID :\n470853\n…\nX\nID :\n470854',
  fix: null,
  needs: 'id',
  conclude(facts) {
    const first = new Map<number, StoryFacts>();
    const found: Repetition[] = [];
    for (const story of facts) {
      if (story.id === null || story.idSpan === null) continue;
      const earlier = first.get(story.id);
      if (earlier === undefined) first.set(story.id, story);
      else {
        const message = `The ID ${story.id} is also that of ${earlier.path}:${lineOf(earlier)}.`;
        found.push({ story, earlier, span: story.idSpan, message });
      }
    }
    return found;
  },
});
