import type { FactTable } from '../fact-table.ts';
import { corpusRule, type Repetition } from '../rule.ts';
import { likeness, WAYS } from './sketch.ts';

const LEAST_LIKENESS = 0.7;
/** Values a band: texts that share 70% of their runs agree in one of 32 bands all but surely. */
const BAND = 4;

export const storyNearDuplicate = corpusRule({
  name: 'story-near-duplicate',
  category: 'corpus',
  severity: 'info',
  enabledByDefault: false,
  summary: `A story shares about ${LEAST_LIKENESS * 100}% or more of its text with another one`,
  why: 'Updates and corrected versions pile up; often only the last is wanted.',
  help: 'Keep the newest version, or mark the others as leads of the same story.',
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
      // Of the stories that share a band only the first is kept: enough to find the others by.
      const near = mostAlike(facts, story, new Set(keys.flatMap((key) => bands.get(key) ?? [])));
      if (near !== null) found.push(near);
      for (const key of keys) if (!bands.has(key)) bands.set(key, story);
    }
    return found;
  },
});

function bandKeys(sketch: Uint32Array): string[] {
  const keys: string[] = [];
  for (let at = 0; at < WAYS; at += BAND) keys.push(`${at}:${sketch.subarray(at, at + BAND)}`);
  return keys;
}

/** The earlier story most like this one, if it is like enough and not just the same. */
function mostAlike(
  facts: FactTable,
  story: number,
  candidates: Iterable<number>,
): Repetition | null {
  const sketch = facts.sketch(story);
  let earlier: number | null = null;
  let most = LEAST_LIKENESS;
  for (const candidate of candidates) {
    const other = facts.sketch(candidate);
    if (sketch === null || other === null) continue;
    const share = likeness(sketch, other);
    if (share < most || (share === most && earlier !== null)) continue;
    earlier = candidate;
    most = share;
  }
  const print = facts.print(story);
  if (earlier === null || (print !== null && print === facts.print(earlier))) return null;
  const place = `${facts.path(earlier)}:${facts.line(earlier)}`;
  const message = `About ${Math.round(most * 100)}% of the story stands in ${place} too.`;
  return { story, earlier, span: facts.place(story), message };
}
