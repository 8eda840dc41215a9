import { explainConfigError } from '../../../config/explain.ts';
import { ConfigError } from '../../../config/find.ts';
import { Plans } from '../../../config/plans.ts';
import type { FileJob } from '../../../corpus/parallel/job.ts';
import { UsageError } from '../../../errors.ts';
import type { Checked } from '../../../rules/engine/check-file.ts';
import type { Plan } from '../../../rules/engine/plan.ts';
import type { Io } from '../../../terminal/io.ts';
import { type ExitCode, worst } from '../../../work/exit-code.ts';
import { Fixer } from '../../../work/fix/fixer.ts';
import { Inputs } from '../../../work/inputs.ts';
import { type ValidateSetup, validateJob } from '../../../work/jobs/validate.ts';
import { stagedReader } from '../../../work/staged/staged.ts';
import { nameOf } from '../../../work/stdin-name.ts';
import { storyMatcher } from '../../../work/story-matcher.ts';
import { filterQuery } from '../../options/filters.ts';
import { openBaseline } from './baseline-option.ts';
import type { ValidateFlags } from './command.ts';
import { judge } from './judge.ts';
import { preview } from './preview.ts';
import { openReport } from './report.ts';
import { Verdict } from './verdict.ts';
import { watchFiles } from './watch.ts';

export async function run(
  paths: readonly string[],
  flags: ValidateFlags,
  io: Io,
): Promise<ExitCode> {
  try {
    return await (flags.watch === true ? watchFiles : validate)(paths, flags, io);
  } catch (error) {
    throw error instanceof ConfigError ? await explainConfigError(error) : error;
  }
}

async function validate(paths: readonly string[], flags: ValidateFlags, io: Io): Promise<ExitCode> {
  const inputs = openInputs(paths, flags, io);
  const now = Date.now();
  const plans = new Plans(flags, now);
  const planOf = (path: string): Plan => plans.of(path).plan;
  const allowed = flags.unsafeFixes === true ? 'unsafe' : 'safe';
  const filter = await filterQuery(flags, io);
  const keeps = await storyMatcher(filter);
  const fixer = new Fixer({ allowed, encoding: inputs.encoding, keeps }, io);
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
    const files = fixes
      ? fixFiles(inputs, planOf, fixer, verdict)
      : await checkFiles(inputs, { rules: flags, now, filter }, flags);
    judge(named(files, flags), planOf, verdict);
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
  const inputs = chosenInputs(paths, flags, io);
  if (flags.stdinFilename !== undefined && !inputs.includeStandardInput) {
    throw new UsageError('--stdin-filename names standard input: give "-" as a path.');
  }
  return inputs;
}

function chosenInputs(paths: readonly string[], flags: ValidateFlags, io: Io): Inputs {
  if (flags.staged !== true) return new Inputs(paths, flags, io);
  const chosen = paths.length > 0 || flags.filesFrom !== undefined ? paths : ['.'];
  return new Inputs(chosen, flags, io, stagedReader(io.env));
}

/** Checks files with the help of other threads; what is staged comes from Git through this one. */
async function checkFiles(
  inputs: Inputs,
  setup: ValidateSetup,
  { staged = false }: ValidateFlags,
): Promise<Iterable<Checked>> {
  if (staged) return checkHere(inputs, await validateJob(setup));
  return resultsOf(await inputs.run({ name: 'validate', setup }, validateJob));
}

/** Calls standard input what its user calls it. */
function* named(files: Iterable<Checked>, { stdinFilename }: ValidateFlags): Generator<Checked> {
  for (const file of files) {
    const path = nameOf(file.path, stdinFilename);
    yield path === file.path ? file : { ...file, path };
  }
}

function* checkHere(inputs: Inputs, job: FileJob<Checked>): Generator<Checked> {
  for (const { file } of inputs.files()) {
    const checked = job.run(file);
    if (checked !== null) yield checked;
  }
}

function* resultsOf<Result>(outcomes: Iterable<{ readonly result: Result }>): Generator<Result> {
  for (const { result } of outcomes) yield result;
}

function* fixFiles(
  inputs: Inputs,
  planOf: (path: string) => Plan,
  fixer: Fixer,
  verdict: Verdict,
): Generator<Checked> {
  for (const { file } of inputs.files()) {
    const { checked, fixed } = fixer.check(file, planOf(file.path));
    verdict.addFixed(fixed.length);
    yield checked;
  }
}
