import { resolve } from 'node:path';
import { explained } from '../../../config/explain.ts';
import { CONFIG_NAMES } from '../../../config/find.ts';
import { Plans } from '../../../config/plans.ts';
import { UsageError } from '../../../errors.ts';
import { isSameFile } from '../../../files/same-file.ts';
import type { Checked } from '../../../rules/engine/check-file.ts';
import { chooseStyle } from '../../../terminal/color.ts';
import type { Io } from '../../../terminal/io.ts';
import { Inputs } from '../../../work/inputs.ts';
import { Changes, WatchedFiles } from '../../../work/watch/watched-files.ts';
import { Watcher } from '../../../work/watch/watcher.ts';
import { judge } from './judge.ts';
import { openBaseline } from './open-baseline.ts';
import type { ValidateOptions } from './options.ts';
import { openReport } from './report.ts';
import { Verdict } from './verdict.ts';
import { Talk } from './watch-messages.ts';

/**
 * Validates once, and again whenever a file, a configuration or the baseline changes, until
 * interrupted. Only changed files are read again, but each report covers all files.
 */
export async function watchFiles(options: ValidateOptions, io: Io): Promise<never> {
  const { report } = options;
  const inputs = new Inputs(options.inputs, io);
  const watcher = watcherOf(options);
  try {
    const files = new WatchedFiles(inputs, (prefix) => watcher.enter(prefix), report.output);
    const talk = new Talk(io, await chooseStyle(report.color, io));
    files.look(new Changes());
    await check(files, watcher, talk, options, io);
    for (;;) {
      const changes = await watcher.next();
      const changed = files.look(changes);
      if (changed.length === 0) continue;
      talk.changed(changes.everywhere.size > 0 ? [...changes.everywhere] : changed);
      await check(files, watcher, talk, options, io).catch(async (error: unknown) => {
        // A configuration may be invalid for a while during editing.
        talk.trouble((await usageError(error)).message);
        files.forget();
      });
    }
  } finally {
    watcher.close();
  }
}

function watcherOf({ inputs, rules: { config }, baseline }: ValidateOptions): Watcher {
  const named = [
    ...(config.kind === 'file' ? [config] : []),
    ...(baseline === null ? [] : [baseline]),
  ];
  return new Watcher({
    paths: inputs.paths,
    settings: named.map(({ path }) => resolve(path)),
    settingsNames: config.kind === 'nearest' ? CONFIG_NAMES : [],
    hidden: inputs.hidden,
  });
}

async function check(
  files: WatchedFiles,
  watcher: Watcher,
  talk: Talk,
  options: ValidateOptions,
  io: Io,
): Promise<void> {
  const { rules, filter } = options;
  const now = Date.now();
  await files.read({ rules, now, filter });
  const plans = new Plans(rules, now);
  const baseline = openBaseline(options.baseline, io);
  const report = await openReport(options.report, io.stdout, io);
  const verdict = new Verdict(report, baseline, plans, options);
  try {
    const checked = checkedOf(files, verdict, io);
    await judge(checked, plans, verdict, { isSameFile, archive: null });
    verdict.end();
    watcher.follow(Array.from(plans.files, (path) => resolve(path)));
  } catch (error) {
    report.discard();
    throw error;
  }
  talk.result(verdict.summary);
}

/** Reports unreadable files on standard error for every report. */
function* checkedOf(files: WatchedFiles, verdict: Verdict, io: Io): Generator<Checked> {
  for (const outcome of files.outcomes()) {
    if (outcome.kind === 'result') yield outcome.result;
    else {
      io.stderr.write(`copydesk: ${outcome.problem.message}\n`);
      verdict.addUnread(outcome.problem);
    }
  }
}

/** Returns an error that the user can fix, and rethrows any other. */
async function usageError(error: unknown): Promise<UsageError> {
  const known = await explained(error);
  if (known instanceof UsageError) return known;
  throw known;
}
