import type { TextFile } from '../../corpus/read.ts';
import { type Checked, checkFile } from '../../rules/check-file.ts';
import { concludeRules } from '../../rules/conclude.ts';
import type { StoryFacts } from '../../rules/facts.ts';
import type { Plan } from '../../rules/plan.ts';
import { explainConfigError } from '../config/explain.ts';
import { ConfigError } from '../config/find.ts';
import { Plans } from '../config/plans.ts';
import type { ValidateFlags } from '../declare/validate.ts';
import { type ExitCode, worst } from '../exit-code.ts';
import { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { openBaseline } from '../validate/baseline-option.ts';
import { Fixer } from '../validate/fixer.ts';
import { preview } from '../validate/preview.ts';
import { openReport } from '../validate/report.ts';
import { stagedReader } from '../validate/staged.ts';
import { Verdict } from '../validate/verdict.ts';

export async function run(
  paths: readonly string[],
  flags: ValidateFlags,
  io: Io,
): Promise<ExitCode> {
  try {
    return await validate(paths, flags, io);
  } catch (error) {
    throw error instanceof ConfigError ? await explainConfigError(error) : error;
  }
}

async function validate(paths: readonly string[], flags: ValidateFlags, io: Io): Promise<ExitCode> {
  const inputs = openInputs(paths, flags, io);
  const plans = new Plans(flags, Date.now());
  const planOf = (path: string): Plan => plans.of(path).plan;
  const allowed = flags.unsafeFixes === true ? 'unsafe' : 'safe';
  const fixer = new Fixer({ allowed, encoding: inputs.encoding }, io);
  if (flags.diff === true) return preview(inputs, fixer, planOf, flags, io);

  const fixes = flags.fix === true || flags.unsafeFixes === true;
  // The fixed text of standard input has standard output to itself.
  const out = fixes && inputs.includeStandardInput ? io.stderr : io.stdout;
  const baseline = openBaseline(flags, io);
  const report = await openReport(flags, out, io);
  const verdict = new Verdict(report, {
    baseline,
    most: flags.maxProblems ?? Number.POSITIVE_INFINITY,
    failOn: (path) => plans.of(path).failOn,
  });
  try {
    checkAll(inputs, planOf, fixes ? fixer : null, verdict);
    baseline?.save();
    const found = verdict.end();
    return worst(worst(inputs.outcome, fixer.outcome), found);
  } catch (error) {
    baseline?.discard();
    report.discard();
    throw error;
  }
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
  verdict: Verdict,
): void {
  const facts: StoryFacts[] = [];
  for (const { file } of inputs.files()) {
    const checked = checkOne(file, planOf(file.path), fixer, verdict);
    verdict.addFile(checked.stories);
    verdict.addFindings(file.path, checked.findings);
    facts.push(...checked.facts);
  }
  for (const finding of concludeRules(facts, planOf)) {
    verdict.addFindings(finding.path, [finding]);
  }
}

function checkOne(file: TextFile, plan: Plan, fixer: Fixer | null, verdict: Verdict): Checked {
  if (fixer === null) return checkFile(file, plan);
  const { checked, fixed } = fixer.check(file, plan);
  verdict.addFixed(fixed.length);
  return checked;
}
