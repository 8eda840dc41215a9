import { resolve } from 'node:path';
import { explainConfigError } from '../../../config/explain.ts';
import { CONFIG_NAMES, ConfigError } from '../../../config/find.ts';
import { Plans } from '../../../config/plans.ts';
import { UsageError } from '../../../errors.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import type { Checked } from '../../../rules/engine/check-file.ts';
import { chooseStyle } from '../../../terminal/color.ts';
import type { Io } from '../../../terminal/io.ts';
import { Inputs } from '../../../work/inputs.ts';
import { Changes } from '../../../work/watch/changes.ts';
import { WatchedFiles } from '../../../work/watch/watched-files.ts';
import { Watcher } from '../../../work/watch/watcher.ts';
import { filterQuery } from '../../options/filters.ts';
import { openBaseline } from './baseline-option.ts';
import type { ValidateFlags } from './command.ts';
import { judge } from './judge.ts';
import { openReport } from './report.ts';
import { Verdict } from './verdict.ts';
import { Talk } from './watch-messages.ts';

/**
 * Validates, and again whenever files, a configuration or the baseline change, until the user ends
 * it. Only what has changed is read again; the report is always that of all files.
 */
export async function watchFiles(
  paths: readonly string[],
  flags: ValidateFlags,
  io: Io,
): Promise<never> {
  refuseDocuments(flags);
  const inputs = new Inputs(paths, flags, io);
  if (inputs.includeStandardInput) {
    throw new UsageError(
      '--watch cannot watch standard input. Name files or folders, such as ".".',
    );
  }
  const filter = await filterQuery(flags, io);
  const watcher = watcherOf(inputs, flags);
  try {
    const files = new WatchedFiles(inputs, (prefix) => watcher.enter(prefix), flags.output);
    const talk = new Talk(io, await chooseStyle(flags.color, io));
    files.look(new Changes());
    await check(files, talk, flags, filter, io);
    for (;;) {
      const changes = await watcher.next();
      const changed = files.look(changes);
      if (changed.length === 0) continue;
      talk.changed(changes.everywhere.size > 0 ? [...changes.everywhere] : changed);
      await check(files, talk, flags, filter, io).catch(async (error: unknown) => {
        // Whoever edits a configuration is not always at the end of it.
        talk.trouble((await usageError(error)).message);
        files.forget();
      });
    }
  } finally {
    watcher.close();
  }
}

/** Of one document after another on standard output no reader could make sense. */
function refuseDocuments({ format, output }: ValidateFlags): void {
  if (output !== undefined || format === 'pretty' || format === 'compact') return;
  throw new UsageError(
    `--watch writes one report after another: take --format pretty or compact, or give ${format} a file with --output, which then holds the last report.`,
  );
}

function watcherOf(inputs: Inputs, { config, baseline, hidden = false }: ValidateFlags): Watcher {
  const named = [config, baseline].filter((path) => typeof path === 'string');
  return new Watcher({
    paths: inputs.paths,
    settings: named.map((path) => resolve(path)),
    settingsNames: config === undefined ? CONFIG_NAMES : [],
    hidden,
  });
}

async function check(
  files: WatchedFiles,
  talk: Talk,
  flags: ValidateFlags,
  filter: QueryNode | null,
  io: Io,
): Promise<void> {
  const now = Date.now();
  await files.read({ rules: flags, now, filter });
  const plans = new Plans(flags, now);
  const baseline = openBaseline(flags, io);
  const report = await openReport(flags, io.stdout, io);
  const verdict = new Verdict(report, {
    baseline,
    most: flags.maxProblems ?? Number.POSITIVE_INFINITY,
    failOn: (path) => plans.of(path).failOn,
  });
  try {
    judge(checkedOf(files, io), (path) => plans.of(path).plan, verdict);
    verdict.end();
  } catch (error) {
    report.discard();
    throw error;
  }
  talk.result(verdict.summary);
}

/** What cannot be read is said on standard error each time, as the report is made each time. */
function* checkedOf(files: WatchedFiles, io: Io): Generator<Checked> {
  for (const outcome of files.outcomes()) {
    if (outcome.kind === 'result') yield outcome.result;
    else io.stderr.write(`copydesk: ${outcome.problem.message}\n`);
  }
}

/** What a user can mend; anything else is thrown on. */
async function usageError(error: unknown): Promise<UsageError> {
  const known = error instanceof ConfigError ? await explainConfigError(error) : error;
  if (known instanceof UsageError) return known;
  throw known;
}
