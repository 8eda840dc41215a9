import type { FactTable } from '../../engine/fact-table.ts';
import { corpusRule, type Repetition } from '../../engine/rule.ts';
import { likeness, WAYS } from './similarity.ts';

const LEAST_LIKENESS = 0.7;
/**
 * Values per band. Texts that share 70% of their runs almost certainly agree in one of the 32
 * bands.
 */
const BAND = 4;

export const storyNearDuplicate = corpusRule({
  name: 'story-near-duplicate',
  category: 'corpus',
  severity: 'info',
  enabledByDefault: false,
  summary: `A story shares about ${LEAST_LIKENESS * 100}% or more of its text with another story`,
  why: 'Updates and corrections pile up, and often only the last version is wanted.',
  help: 'Keep only the newest version, or add lead marks to tell the versions apart.',
  bad: 'The top diplomats of South Korea and China held talks on Wednesday.\n…\nThe top diplomats of South Korea and China held talks on Wednesday',
  good: 'The top diplomats of South Korea and China held talks on Wednesday.\n…\nThe foreign ministers of Japan and India met on Thursday.',
  fix: null,
  needs: 'sketch',
  conclude(facts, stories) {
    const bands = new Map<string, number>();
    const found: Repetition[] = [];
    for (const story of stories) {
      const sketch = facts.sketch(story);
      if (sketch === null) continue;
      const keys = bandKeys(sketch);
      // Only the first story of each band is kept, which is enough to find the later ones.
      const near = new Set(keys.flatMap((key) => bands.get(key) ?? []));
      const earlier = mostAlike(facts, story, near);
      if (earlier !== null) found.push({ story, earlier });
      for (const key of keys) if (!bands.has(key)) bands.set(key, story);
    }
    return found;
  },
  describe(facts, { story, earlier }) {
    const share = Math.round(likenessOf(facts, story, earlier) * 100);
    const message = `About ${share}% of the story is also in ${facts.where(earlier)}.`;
    return { span: facts.place(story), message };
  },
});

function bandKeys(sketch: Uint32Array): string[] {
  const keys: string[] = [];
  for (let at = 0; at < WAYS; at += BAND) keys.push(`${at}:${sketch.subarray(at, at + BAND)}`);
  return keys;
}

/** The most similar earlier story, if it is similar enough and not identical. */
function mostAlike(facts: FactTable, story: number, candidates: Iterable<number>): number | null {
  let earlier: number | null = null;
  let most = LEAST_LIKENESS;
  for (const candidate of candidates) {
    const share = likenessOf(facts, story, candidate);
    if (share < most || (share === most && earlier !== null)) continue;
    earlier = candidate;
    most = share;
  }
  const print = facts.print(story);
  return earlier === null || (print !== null && print === facts.print(earlier)) ? null : earlier;
}

function likenessOf(facts: FactTable, a: number, b: number): number {
  const [one, other] = [facts.sketch(a), facts.sketch(b)];
  return one === null || other === null ? 0 : likeness(one, other);
}
