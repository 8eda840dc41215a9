import { HashIndex, numberHash, withRepeatedHashes } from '../../../corpus/packed/hash-index.ts';
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
    const hasId = (story: number): boolean => facts.id(story) !== null;
    const hashOf = (story: number): number => numberHash(facts.id(story) ?? 0);
    const some = withRepeatedHashes(stories, hasId, hashOf);
    const first = new HashIndex(hashOf, (a, b) => facts.id(a) === facts.id(b), some.length);
    for (const story of some) {
      const earlier = first.findOrAdd(story);
      if (earlier !== null) yield { story, earlier };
    }
  },
  describe(facts, { story, earlier }) {
    const message = `The ID ${facts.id(story)} is also used in ${facts.where(earlier)}.`;
    return { span: facts.idPlace(story) ?? facts.place(story), message };
  },
});
