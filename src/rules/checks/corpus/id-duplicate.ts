import { corpusRule, type Repetition } from '../../engine/rule.ts';

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
  conclude(facts, stories) {
    const first = new Map<number, number>();
    const found: Repetition[] = [];
    for (const story of stories) {
      const id = facts.id(story);
      if (id === null) continue;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, story);
      else found.push({ story, earlier });
    }
    return found;
  },
  describe(facts, { story, earlier }) {
    const message = `The ID ${facts.id(story)} is also used in ${facts.where(earlier)}.`;
    return { span: facts.idPlace(story) ?? facts.place(story), message };
  },
});
