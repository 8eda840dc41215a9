import type { StoryFacts } from '../facts.ts';
import { lineOf } from '../line-of.ts';
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
  conclude(facts) {
    const bands = new Map<string, StoryFacts>();
    const found: Repetition[] = [];
    for (const story of facts) {
      if (story.sketch === null) continue;
      const keys = bandKeys(story.sketch);
      // Of the stories that share a band only the first is kept: enough to find the others by.
      const near = mostAlike(story, new Set(keys.flatMap((key) => bands.get(key) ?? [])));
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
function mostAlike(story: StoryFacts, candidates: Iterable<StoryFacts>): Repetition | null {
  let earlier: StoryFacts | null = null;
  let most = LEAST_LIKENESS;
  for (const candidate of candidates) {
    if (story.sketch === null || candidate.sketch === null) continue;
    const share = likeness(story.sketch, candidate.sketch);
    if (share < most || (share === most && earlier !== null)) continue;
    earlier = candidate;
    most = share;
  }
  if (earlier === null || (story.print !== null && story.print === earlier.print)) return null;
  const place = `${earlier.path}:${lineOf(earlier)}`;
  const message = `About ${Math.round(most * 100)}% of the story stands in ${place} too.`;
  return { story, earlier, span: story.span, message };
}
