import type { TextFile } from '../../corpus/read.ts';
import type { Reporter } from '../../output/reporters/reporter.ts';
import { type Checked, checkFile } from '../../rules/check-file.ts';
import { concludeRules } from '../../rules/conclude.ts';
import type { StoryFacts } from '../../rules/facts.ts';
import { defaultSeverities, type Plan, planRules } from '../../rules/plan.ts';
import type { ValidateFlags } from '../declare/validate.ts';
import { EXIT, type ExitCode, worst } from '../exit-code.ts';
import { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { Tally } from '../tally.ts';
import { Fixer } from '../validate/fixer.ts';
import { preview } from '../validate/preview.ts';
import { openReport } from '../validate/report.ts';
import { stagedReader } from '../validate/staged.ts';

export async function run(
  paths: readonly string[],
  flags: ValidateFlags,
  io: Io,
): Promise<ExitCode> {
  const inputs = openInputs(paths, flags, io);
  const plan = planRules({ severities: defaultSeverities(), now: Date.now() });
  const allowed = flags.unsafeFixes === true ? 'unsafe' : 'safe';
  const fixer = new Fixer({ allowed, encoding: inputs.encoding }, io);
  const planOf = (): Plan => plan;
  if (flags.diff === true) return preview(inputs, fixer, planOf, flags, io);

  const fixes = flags.fix === true || flags.unsafeFixes === true;
  // The fixed text of standard input has standard output to itself.
  const out = fixes && inputs.includeStandardInput ? io.stderr : io.stdout;
  const report = await openReport(flags, out, io);
  const tally = new Tally();
  try {
    checkAll(inputs, planOf, fixes ? fixer : null, tally, report);
    report.end(tally.summary);
  } catch (error) {
    report.discard();
    throw error;
  }
  const { counts } = tally.summary;
  const found = counts.error + counts.warning > 0 ? EXIT.negative : EXIT.ok;
  return worst(worst(inputs.outcome, fixer.outcome), found);
}

function openInputs(paths: readonly string[], flags: ValidateFlags, io: Io): Inputs {
  if (flags.staged !== true) return new Inputs(paths, flags, io);
  const chosen = paths.length > 0 || flags.filesFrom !== undefined ? paths : ['.'];
  return new Inputs(chosen, flags, io, stagedReader(io.env));
}

function checkAll(
  inputs: Inputs,
  planOf: (path: string) => Plan,
  fixer: Fixer | null,
  tally: Tally,
  report: Reporter,
): void {
  const facts: StoryFacts[] = [];
  for (const { file } of inputs.files()) {
    const { findings, stories, facts: found } = checkOne(file, planOf(file.path), fixer, tally);
    tally.addFile(stories);
    tally.addFindings(file.path, findings);
    if (findings.length > 0) report.file(file.path, findings);
    facts.push(...found);
  }
  for (const finding of concludeRules(facts, planOf)) {
    tally.addFindings(finding.path, [finding]);
    report.file(finding.path, [finding]);
  }
}

function checkOne(file: TextFile, plan: Plan, fixer: Fixer | null, tally: Tally): Checked {
  if (fixer === null) return checkFile(file, plan);
  const { checked, fixed } = fixer.check(file, plan);
  tally.addFixed(fixed.length);
  return checked;
}
