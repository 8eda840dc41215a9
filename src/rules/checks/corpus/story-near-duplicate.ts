import { HashIndex, numberHash } from '../../../corpus/packed/hash-index.ts';
import type { FactTable } from '../../engine/fact-table.ts';
import { corpusRule } from '../../engine/rule.ts';
import { HASHES, similarity } from './similarity.ts';

const USUAL = 0.7;
/**
 * Values per band. Texts that share 70% of their runs almost certainly agree in one of the 32 bands of
 * four values, and texts that share half of them in one of the 42 bands of three.
 */
const bandFor = (share: number): number => (share < USUAL ? 3 : 4);

export const storyNearDuplicate = corpusRule({
  name: 'story-near-duplicate',
  category: 'corpus',
  severity: 'info',
  enabledByDefault: false,
  summary: `A story shares about ${USUAL * 100}% or more of its text with another story`,
  why: 'Updates and corrections pile up, and often only the last version is wanted.',
  help: 'Keep only the newest version, or add lead marks to tell the versions apart.',
  bad: 'The top diplomats of South Korea and China held talks on Wednesday.\n…\nThe top diplomats of South Korea and China held talks on Wednesday',
  good: 'The top diplomats of South Korea and China held talks on Wednesday.\n…\nThe foreign ministers of Japan and India met on Thursday.',
  fix: null,
  limit: {
    name: 'share',
    usual: USUAL,
    least: 0.5,
    most: 1,
    whole: false,
    means: 'the least share of its text that two stories have in common',
  },
  needs: 'minHash',
  *conclude(facts, stories, limitOf) {
    const band = bandFor(stories.reduce((least, story) => Math.min(least, limitOf(story)), 1));
    const bands = Array.from({ length: Math.floor(HASHES / band) }, (_, at) =>
      bandIndex(facts, at * band, band),
    );
    for (const story of stories) {
      if (facts.minHash(story) === null) continue;
      // Only the first story of each band is kept, which is enough to find the later ones.
      const near = new Set<number>();
      for (const index of bands) {
        const first = index.findOrAdd(story);
        if (first !== null) near.add(first);
      }
      const earlier = mostSimilar(facts, story, near, limitOf(story));
      if (earlier !== null) yield { story, earlier };
    }
  },
  describe(facts, { story, earlier }) {
    const share = Math.round(similarityOf(facts, story, earlier) * 100);
    const message = `About ${share}% of the story is also in ${facts.where(earlier)}.`;
    return { span: facts.place(story), message };
  },
});

/** Finds stories whose MinHashes agree in the `length` values from `start` on. */
function bandIndex(facts: FactTable, start: number, length: number): HashIndex {
  const valuesOf = (story: number) =>
    facts.minHash(story)?.subarray(start, start + length) ?? new Uint32Array();
  return new HashIndex(
    (story) => numberHash(...valuesOf(story)),
    (a, b) => {
      const values = valuesOf(b);
      return valuesOf(a).every((value, index) => value === values[index]);
    },
  );
}

/** The most similar earlier story, if it is similar enough and not identical. */
function mostSimilar(
  facts: FactTable,
  story: number,
  candidates: Iterable<number>,
  least: number,
): number | null {
  let earlier: number | null = null;
  let most = least;
  for (const candidate of candidates) {
    const share = similarityOf(facts, story, candidate);
    if (share < most || (share === most && earlier !== null)) continue;
    earlier = candidate;
    most = share;
  }
  if (earlier === null) return null;
  return facts.hasPrint(story) && facts.hasSamePrint(story, earlier) ? null : earlier;
}

function similarityOf(facts: FactTable, a: number, b: number): number {
  const [one, other] = [facts.minHash(a), facts.minHash(b)];
  return one === null || other === null ? 0 : similarity(one, other);
}
