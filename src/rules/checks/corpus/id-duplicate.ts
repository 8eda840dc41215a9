import { HashIndex, numberHash } from '../../../corpus/packed/hash-index.ts';
import { corpusRule } from '../../engine/rule.ts';

export const idDuplicate = corpusRule({
  name: 'id-duplicate',
  category: 'corpus',
  severity: 'error',
  enabledByDefault: true,
  summary: 'Two stories have the same ID',
  why: 'Looking up the ID finds only one of them.',
  help: 'Find out which story the ID belongs to, then delete the other one or correct its ID.',
  bad: 'ID :\n470853\n…\nX\nID :\n470853',
  good: 'ID :\n470853\n…\nX\nID :\n470854',
  fix: null,
  needs: 'id',
  *conclude(facts, stories) {
    const ids = new HashIndex(
      (story) => numberHash(facts.id(story) ?? 0),
      (a, b) => facts.id(a) === facts.id(b),
      stories.length,
    );
    const hasId = (story: number): boolean => facts.id(story) !== null;
    for (const { number: story, earlier } of ids.repetitions(stories, hasId)) {
      yield { story, earlier };
    }
  },
  describe(facts, { story, earlier }) {
    const message = `The ID ${facts.id(story)} is also used in ${facts.where(earlier)}.`;
    return { span: facts.idPlace(story) ?? facts.place(story), message };
  },
});
