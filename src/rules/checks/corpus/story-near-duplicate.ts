import { HashIndex, numberHash } from '../../../corpus/packed/hash-index.ts';
import type { FactTable } from '../../engine/fact-table.ts';
import { corpusRule } from '../../engine/rule.ts';
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
  *conclude(facts, stories) {
    const bands = Array.from({ length: WAYS / BAND }, (_, band) => bandIndex(facts, band * BAND));
    for (const story of stories) {
      if (facts.sketch(story) === null) continue;
      // Only the first story of each band is kept, which is enough to find the later ones.
      const near = new Set<number>();
      for (const band of bands) {
        const first = band.findOrAdd(story);
        if (first !== null) near.add(first);
      }
      const earlier = mostAlike(facts, story, near);
      if (earlier !== null) yield { story, earlier };
    }
  },
  describe(facts, { story, earlier }) {
    const share = Math.round(likenessOf(facts, story, earlier) * 100);
    const message = `About ${share}% of the story is also in ${facts.where(earlier)}.`;
    return { span: facts.place(story), message };
  },
});

/** Finds stories whose sketches agree in the values of a band. */
function bandIndex(facts: FactTable, start: number): HashIndex {
  const valuesOf = (story: number) =>
    facts.sketch(story)?.subarray(start, start + BAND) ?? new Uint32Array();
  return new HashIndex(
    (story) => numberHash(...valuesOf(story)),
    (a, b) => {
      const values = valuesOf(b);
      return valuesOf(a).every((value, index) => value === values[index]);
    },
  );
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
  if (earlier === null) return null;
  return facts.print(story) !== null && facts.hasSamePrint(story, earlier) ? null : earlier;
}

function likenessOf(facts: FactTable, a: number, b: number): number {
  const [one, other] = [facts.sketch(a), facts.sketch(b)];
  return one === null || other === null ? 0 : likeness(one, other);
}
