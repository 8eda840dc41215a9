import type { Timestamp } from '../../article/article.ts';
import type { StoredStories } from '../../index/answers.ts';
import { CHUNK } from '../../index/columns.ts';
import { ruleBits } from '../../index/rule-bits.ts';
import type { FileFacts, StoredFile } from '../../index/stored-story.ts';
import { timestampAt } from '../../index/story-row.ts';
import type { Searchable } from '../../query/match/matcher.ts';
import type { Checked, CheckedRows } from '../../rules/engine/check-file.ts';
import { dayOf, type StoryFacts } from '../../rules/engine/facts.ts';
import type { Plan } from '../../rules/engine/plan.ts';

/** Whether rules of a plan may have findings in a file, so that it must be read. */
export function hasFindings({ minutes, rules }: FileFacts, plan: Plan): boolean {
  // MinHashes are not stored.
  if (plan.needs.has('minHash')) return true;
  const [low, high] = bitsOf(plan);
  if ((rules[0] & low) !== 0 || (rules[1] & high) !== 0) return true;
  // Findings about future dates are not stored, because they depend on the current date.
  const { now } = plan;
  return now !== null && minutes.some((minute) => utcOf(timestampAt(minute)) > now);
}

const utcOf = ({ year, month, day, hour, minute }: Timestamp): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/** The rules of a plan that check single files, as bits. */
function bitsOf(plan: Plan): readonly [number, number] {
  const known = BITS.get(plan);
  if (known !== undefined) return known;
  const active = [...plan.story, ...plan.text].map(({ rule }) => rule.name);
  const bits = ruleBits(new Set<string>([...active, ...plan.diagnostics.keys()]));
  BITS.set(plan, bits);
  return bits;
}

const BITS = new WeakMap<Plan, readonly [number, number]>();

/** The result of checking a file without findings. */
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

/** The same for many files, all of whose stories are selected. */
export function checkManyStored({ index, numbers, rows }: StoredStories): CheckedRows {
  let next = 0;
  return {
    rows: rows.map(({ row: { prefix, folder }, places }) => {
      const names = places.map((at) => folder.names[at] ?? '');
      const counts = places.map((at) => folder.stories[2 * at + 1] ?? 0);
      const ids: number[] = [];
      const days: number[] = [];
      const prints: number[] = [];
      const end = counts.reduce((sum, count) => sum + count, next);
      for (const number of numbers.slice(next, end)) {
        const chunk = index.chunkOf(number);
        const at = number % CHUNK;
        ids.push(chunk.id[at] ?? Number.NaN);
        days.push(dayAt(chunk.minute[at] ?? Number.NaN));
        prints.push(...(chunk.print(at) ?? NO_PRINT));
      }
      next = end;
      return { prefix, names, counts, ids, days, prints };
    }),
  };
}

const NO_PRINT = [0, 0];

function dayAt(minute: number): number {
  if (Number.isNaN(minute)) return Number.NaN;
  return dayOf({ timestamp: timestampAt(minute) }) ?? Number.NaN;
}
