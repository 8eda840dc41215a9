import { explained } from '../../../config/explain.ts';
import { Plans } from '../../../config/plans.ts';
import type { Job } from '../../../corpus/parallel/job.ts';
import { BrokenPipeError } from '../../../errors.ts';
import { isSameFile } from '../../../files/same-file.ts';
import type { Summary } from '../../../output/findings/reporter.ts';
import { count, countStories } from '../../../output/text/count.ts';
import type { Checked, CheckedRows } from '../../../rules/engine/check-file.ts';
import type { Io } from '../../../terminal/io.ts';
import { type ExitCode, worst } from '../../../work/exit-code.ts';
import { factsReader } from '../../../work/facts-reader.ts';
import { Fixer } from '../../../work/fix/fixer.ts';
import { type InputSettings, Inputs, resultsOf } from '../../../work/inputs.ts';
import { type ValidateSetup, validateJob } from '../../../work/jobs/validate.ts';
import { sayNoMatch } from '../../../work/no-match.ts';
import { protectStories } from '../../../work/protect.ts';
import { changedSince } from '../../../work/staged/changed.ts';
import { stagedReader } from '../../../work/staged/staged.ts';
import { storyMatcher } from '../../../work/story-matcher.ts';
import { readArchive } from './archive.ts';
import { judge } from './judge.ts';
import { openBaseline } from './open-baseline.ts';
import type { ValidateOptions } from './options.ts';
import { preview } from './preview.ts';
import { openReport } from './report.ts';
import { Verdict } from './verdict.ts';
import { watchFiles } from './watch.ts';

export async function run(options: ValidateOptions, io: Io): Promise<ExitCode> {
  try {
    if (options.action !== 'preview') protectFiles(options);
    return await (options.action === 'watch' ? watchFiles : validate)(options, io);
  } catch (error) {
    throw await explained(error);
  }
}

async function validate(options: ValidateOptions, io: Io): Promise<ExitCode> {
  const { rules, filter, action, fixes, staged } = options;
  const settings = chosenInputs(options, io);
  const inputs = new Inputs(settings, io, staged ? stagedReader(io.env) : undefined);
  const now = Date.now();
  const plans = new Plans(rules, now);
  const setup = { rules, now, filter };
  const archive = options.archive === null ? null : new Inputs(options.archive, io);
  const keeps = await storyMatcher(filter);
  const fixer = new Fixer({ allowed: fixes, encoding: inputs.encoding, keeps }, io);
  if (action === 'preview') return preview(inputs, fixer, plans, options.report.color, io);

  // When fixing standard input, standard output is reserved for the fixed text.
  const out = action === 'fix' && inputs.paths.includes('-') ? io.stderr : io.stdout;
  const baseline = openBaseline(options.baseline, io);
  const report = await openReport(options.report, out, io);
  const verdict = new Verdict(report, baseline, plans, options);
  inputs.onProblem = (problem) => {
    verdict.addUnread({ ...problem, path: plans.name(problem.path) });
  };
  try {
    const files =
      action === 'fix'
        ? fixFiles(inputs, plans, fixer, verdict)
        : await checkFiles(inputs, setup, staged);
    await judge(named(files, plans), plans, verdict, {
      // Two staged files are separate files in Git, even if they are the same file on disk.
      isSameFile: staged ? () => false : isSameFile,
      archive: archive && ((checked) => readArchive(archive, setup, checked)),
      factsOf: factsReader(inputs.encoding),
    });
    baseline?.save();
    const found = verdict.end();
    if (io.stdout.terminal !== null) saySuccess(verdict.summary, io);
    if (verdict.summary.stories === 0) sayNoMatch([inputs], filter, io);
    return [inputs, fixer, ...(archive === null ? [] : [archive])]
      .map(({ outcome }) => outcome)
      .reduce(worst, found);
  } catch (error) {
    baseline?.discard();
    report.discard();
    // The reader of the report has closed the pipe. The outcome up to now counts.
    if (error instanceof BrokenPipeError) return worst(inputs.outcome, verdict.outcome);
    throw error;
  }
}

/** The inputs, or with `--changed-since` only those that have changed. */
function chosenInputs({ inputs, changedSince: commit }: ValidateOptions, io: Io): InputSettings {
  if (commit === null) return inputs;
  return { ...inputs, paths: changedSince(commit, inputs.paths, inputs, io.env) };
}

/** Refuses to overwrite files that are not this run's output. */
function protectFiles({ inputs, rules: { config }, report, baseline }: ValidateOptions): void {
  const known = baseline?.isNew === false ? [baseline.path] : [];
  const others = config.kind === 'file' ? [...known, config.path] : known;
  const targets = [
    { option: '--output', path: report.output },
    { option: '--write-baseline', path: baseline?.isNew === true ? baseline.path : null },
  ];
  protectStories(targets, inputs, others);
}

/** Checks files on several threads. Staged files are read from Git and checked on this thread. */
async function checkFiles(
  inputs: Inputs,
  setup: ValidateSetup,
  staged: boolean,
): Promise<Iterable<Checked | CheckedRows>> {
  if (staged) return checkHere(inputs, await validateJob(setup));
  return resultsOf(await inputs.run({ name: 'validate', setup }));
}

/** Gives standard input the name chosen by the user. */
function* named(
  files: Iterable<Checked | CheckedRows>,
  plans: Plans,
): Generator<Checked | CheckedRows> {
  for (const file of files) {
    if ('path' in file && plans.name(file.path) !== file.path) {
      yield { ...file, path: plans.name(file.path) };
    } else yield file;
  }
}

function* checkHere(inputs: Inputs, job: Job<Checked>): Generator<Checked> {
  for (const { file } of inputs.files()) {
    const checked = job.run(file);
    if (checked !== null) yield checked;
  }
}

function* fixFiles(
  inputs: Inputs,
  plans: Plans,
  fixer: Fixer,
  verdict: Verdict,
): Generator<Checked> {
  for (const { file } of inputs.files()) {
    const { checked, fixed } = fixer.check(file, plans.of(file.path).plan);
    verdict.addFixed(plans.name(file.path), fixed);
    yield checked;
  }
}

/** Says in a terminal that there are no problems. The report prints nothing then, as hooks expect. */
function saySuccess(summary: Summary, io: Io): void {
  const { counts, fixed, unread, known, stories, files } = summary;
  if (counts.error + counts.warning + counts.info + fixed + unread > 0 || files === 0) return;
  const more = known > 0 ? ` apart from ${count(known, 'known problem')}` : '';
  io.stdout.flush();
  io.stderr.write(`No problems in ${countStories(stories, files)}${more}.\n`);
}
