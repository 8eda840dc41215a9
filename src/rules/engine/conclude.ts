import { lastUpTo } from '../../text/last-up-to.ts';
import { RULES, type RuleName } from '../rules.ts';
import type { FactTable } from './fact-table.ts';
import { byPlace, type LocatedFinding } from './finding.ts';
import type { Active, Plan } from './plan.ts';
import type { CorpusRule, Repetition } from './rule.ts';

/** A finding that requires all files to have been read. */
interface CorpusFinding extends LocatedFinding {
  readonly path: string;
}

interface ConcludeOptions {
  /** Whether two paths lead to the same file. Its stories do not duplicate themselves. */
  readonly isSameFile?: (a: string, b: string) => boolean;
  /** The plan of all files of a folder, given with a trailing slash; null if they may differ. */
  readonly planOfFolder?: (folder: string) => Plan | null;
}

/**
 * The findings from comparing all files, in the order of the files and their text, regardless of
 * the order in which the facts were gathered. `planOf` is the plan of a file: a rule compares only
 * files whose plan includes it. Stories that are not selected are compared too, but have no
 * findings.
 */
export function* concludeRules(
  facts: FactTable,
  planOf: (path: string) => Plan,
  { isSameFile = () => false, planOfFolder = () => null }: ConcludeOptions = {},
): Generator<CorpusFinding> {
  const plans = plansOfFiles(facts, planOf, planOfFolder);
  let ofFile: CorpusFinding[] = [];
  let file = -1;
  const rules = corpusRules().filter((rule) => plans.include(rule));
  for (const repetition of inOrder(rules.map((rule) => conclude(rule, facts, plans)))) {
    const { story, earlier } = repetition;
    if (isLink(story, earlier, facts, isSameFile)) continue;
    if (facts.file(story) !== file) {
      yield* ofFile.sort(byPlace);
      ofFile = [];
      file = facts.file(story);
    }
    ofFile.push(findingOf(repetition, facts));
  }
  yield* ofFile.sort(byPlace);
}

function plansOfFiles(
  facts: FactTable,
  planOf: (path: string) => Plan,
  planOfFolder: NonNullable<ConcludeOptions['planOfFolder']>,
): FilePlans {
  const plans = new FilePlans();
  for (const { prefix, from, to } of facts.fileRuns()) {
    const plan = prefix === null ? null : planOfFolder(prefix);
    if (plan !== null) plans.add(from, plan);
    else for (let file = from; file < to; file++) plans.add(file, planOf(facts.pathOfFile(file)));
  }
  return plans;
}

/** The plans of files, which are mostly the same for all. */
class FilePlans {
  /** The first file of each run of files with one plan. */
  readonly #firsts: number[] = [];
  readonly #plans: Plan[] = [];

  /** Sets the plan of a file and of those after it. */
  add(file: number, plan: Plan): void {
    if (this.#plans.at(-1) === plan) return;
    this.#firsts.push(file);
    this.#plans.push(plan);
  }

  of(file: number): Plan | undefined {
    return this.#plans[lastUpTo(this.#firsts, file)];
  }

  /** Whether a rule is in one of the plans. */
  include(rule: CorpusRule<RuleName>): boolean {
    return this.#plans.some((plan) => activeOf(rule, plan) !== undefined);
  }
}

const activeOf = (
  rule: CorpusRule<RuleName>,
  plan: Plan | undefined,
): ActiveRepetition['active'] | undefined =>
  plan?.corpus.find(({ rule: { name } }) => name === rule.name);

const corpusRules = (): CorpusRule<RuleName>[] =>
  RULES.flatMap((rule) => (rule.kind === 'corpus' ? [rule] : []));

/** Merges what several rules find, each in story order, into one sequence in story order. */
function* inOrder(found: readonly Iterator<ActiveRepetition, void>[]): Generator<ActiveRepetition> {
  const next = found.map((one) => one.next());
  for (;;) {
    let first = -1;
    let story = Number.POSITIVE_INFINITY;
    next.forEach(({ done, value }, index) => {
      if (done === true || value === undefined || value.story >= story) return;
      first = index;
      story = value.story;
    });
    const { value } = next[first] ?? {};
    const source = found[first];
    if (source === undefined || value === undefined) return;
    yield value;
    next[first] = source.next();
  }
}

/** Whether two stories are the same one, in a file reached by two paths. */
const isLink = (
  story: number,
  earlier: number,
  facts: FactTable,
  isSameFile: (a: string, b: string) => boolean,
): boolean =>
  facts.file(story) !== facts.file(earlier) && isSameFile(facts.path(story), facts.path(earlier));

interface ActiveRepetition extends Repetition {
  readonly active: Active<CorpusRule<RuleName>>;
}

/** The findings of one rule. */
function* conclude(
  rule: CorpusRule<RuleName>,
  facts: FactTable,
  plans: FilePlans,
): Generator<ActiveRepetition, void> {
  const activeIn = finderOf(rule, plans);
  const taking = storiesOfFiles(facts, (file) => activeIn(file) !== undefined);
  const limitOf = (story: number) => activeIn(facts.file(story))?.limit ?? 0;
  for (const { story, earlier } of rule.conclude(facts, taking, limitOf)) {
    const active = facts.isChosen(story) ? activeIn(facts.file(story)) : undefined;
    if (active !== undefined) yield { story, earlier, active };
  }
}

/** Returns a function that finds a rule in the plan of a file. */
function finderOf(
  rule: CorpusRule<RuleName>,
  plans: FilePlans,
): (file: number) => ActiveRepetition['active'] | undefined {
  let last: Plan | undefined;
  let active: ActiveRepetition['active'] | undefined;
  return (file) => {
    const plan = plans.of(file);
    if (plan !== last) {
      last = plan;
      active = activeOf(rule, plan);
    }
    return active;
  };
}

function findingOf({ active, ...repetition }: ActiveRepetition, facts: FactTable): CorpusFinding {
  const { rule, severity } = active;
  const { story, earlier } = repetition;
  const { span, message } = rule.describe(facts, repetition);
  return {
    rule: rule.name,
    severity,
    path: facts.path(story),
    ...span,
    message,
    edits: null,
    fix: null,
    related: { path: facts.path(earlier), line: facts.line(earlier) },
    excerpt: null,
  };
}

/** The stories of the files that take part. Asks once per file. */
function storiesOfFiles(facts: FactTable, takesPart: (file: number) => boolean): Int32Array {
  const stories = new Int32Array(facts.length);
  let count = 0;
  let file = -1;
  let isTaken = false;
  for (let story = 0; story < stories.length; story++) {
    if (facts.file(story) !== file) {
      file = facts.file(story);
      isTaken = takesPart(file);
    }
    if (isTaken) stories[count++] = story;
  }
  return stories.subarray(0, count);
}
