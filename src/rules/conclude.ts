import type { FactTable } from './fact-table.ts';
import { byPlace } from './finding.ts';
import type { LocatedFinding } from './locate.ts';
import type { Plan } from './plan.ts';
import type { CorpusRule } from './rule.ts';
import { RULES, type RuleName } from './rules.ts';

/** A finding that is known only after all files were read. */
export interface CorpusFinding extends LocatedFinding {
  readonly path: string;
}

/**
 * What the rules find when all files are compared, in the order of the files and their text. How the
 * facts were gathered makes no difference. `planOf` is the plan of a file: those that leave a rule
 * out take no part in its comparison. Stories that are not chosen do take part, but nothing is said
 * of them.
 */
export function concludeRules(facts: FactTable, planOf: (path: string) => Plan): CorpusFinding[] {
  const found: Found[] = [];
  for (const rule of RULES) {
    if (rule.kind === 'corpus') conclude(rule, facts, planOf, found);
  }
  found.sort((a, b) => a.file - b.file || byPlace(a.finding, b.finding));
  return found.map(({ finding }) => finding);
}

interface Found {
  readonly file: number;
  readonly finding: CorpusFinding;
}

function conclude(
  rule: CorpusRule<RuleName>,
  facts: FactTable,
  planOf: (path: string) => Plan,
  found: Found[],
): void {
  const severityIn = (path: string) =>
    planOf(path).corpus.find((active) => active.rule.name === rule.name)?.severity;
  const taking = storiesOfFiles(facts, (path) => severityIn(path) !== undefined);
  for (const { story, earlier, span, message } of rule.conclude(facts, taking)) {
    const path = facts.path(story);
    const severity = severityIn(path);
    if (severity === undefined || !facts.isChosen(story)) continue;
    const related = { path: facts.path(earlier), line: facts.line(earlier) };
    const rest = { edits: null, fix: null, related, excerpt: null };
    const finding = { rule: rule.name, severity, path, ...span, message, ...rest };
    found.push({ file: facts.file(story), finding });
  }
}

/** The stories of the files that take part; each file is asked about once. */
function* storiesOfFiles(
  facts: FactTable,
  takesPart: (path: string) => boolean,
): Generator<number> {
  let file = -1;
  let isTaken = false;
  for (let story = 0; story < facts.length; story++) {
    if (facts.file(story) !== file) {
      file = facts.file(story);
      isTaken = takesPart(facts.path(story));
    }
    if (isTaken) yield story;
  }
}
