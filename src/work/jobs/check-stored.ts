import { ruleBits } from '../../index/rule-bits.ts';
import type { StoredFile } from '../../index/stored-story.ts';
import type { Searchable } from '../../query/match/matcher.ts';
import type { Checked } from '../../rules/engine/check-file.ts';
import { dayOf, type StoryFacts } from '../../rules/engine/facts.ts';
import type { Plan } from '../../rules/engine/plan.ts';

/** Whether rules of a plan find or may find something in a file, so that it has to be read. */
export function hasFindings({ stories, rules }: StoredFile, plan: Plan): boolean {
  // MinHashes are not stored.
  if (plan.needs.has('minHash')) return true;
  const [low, high] = bitsOf(plan);
  if ((rules[0] & low) !== 0 || (rules[1] & high) !== 0) return true;
  // Neither is whether a timestamp is in the future, because that changes.
  return stories.some(({ article: { timestamp } }) => {
    if (timestamp === null || plan.now === null) return false;
    const { year, month, day, hour, minute } = timestamp;
    return Date.UTC(year, month - 1, day, hour, minute) > plan.now;
  });
}

/** The rules of a plan that look at one file, as bits. */
function bitsOf(plan: Plan): readonly [number, number] {
  const known = BITS.get(plan);
  if (known !== undefined) return known;
  const active = [...plan.story, ...plan.text].map(({ rule }) => rule.name);
  const bits = ruleBits(new Set<string>([...active, ...plan.diagnostics.keys()]));
  BITS.set(plan, bits);
  return bits;
}

const BITS = new WeakMap<Plan, readonly [number, number]>();

/** What checking a file would give in which the rules find nothing. */
export function checkStored(
  { path, stories }: StoredFile,
  plan: Plan,
  keeps: (story: Searchable) => boolean,
): Checked {
  const chosen = stories.map(keeps);
  const facts = (): StoryFacts[] =>
    stories.map(({ article, print }, at) => ({
      chosen: chosen[at] === true,
      id: article.id,
      idPlace: null,
      place: null,
      day: dayOf(article),
      print: plan.needs.has('print') ? print : null,
      minHash: null,
    }));
  return {
    path,
    stories: chosen.filter(Boolean).length,
    findings: [],
    facts: plan.needs.size === 0 ? [] : facts(),
  };
}
