import { compact } from '../../output/reporters/compact.ts';
import { json, ndjson } from '../../output/reporters/json.ts';
import type { Reporter, Write } from '../../output/reporters/reporter.ts';
import { checkFile } from '../../rules/check-file.ts';
import { concludeRules } from '../../rules/conclude.ts';
import type { StoryFacts } from '../../rules/facts.ts';
import { defaultSeverities, planRules } from '../../rules/plan.ts';
import { ruleNamed } from '../../rules/rules.ts';
import { chooseStyle } from '../color.ts';
import type { ValidateFlags } from '../declare/validate.ts';
import { EXIT, type ExitCode, worst } from '../exit-code.ts';
import { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { Tally } from '../tally.ts';

const PIPED_COLUMNS = 100;

export async function run(
  paths: readonly string[],
  flags: ValidateFlags,
  io: Io,
): Promise<ExitCode> {
  const inputs = new Inputs(paths, flags, io);
  const reporter = await chooseReporter(flags, io);
  const plan = planRules({ severities: defaultSeverities(), now: Date.now() });
  const tally = new Tally();
  const facts: StoryFacts[] = [];
  for (const { file } of inputs.files()) {
    const checked = checkFile(file, plan);
    tally.addFile(checked.stories);
    tally.addFindings(file.path, checked.findings);
    if (checked.findings.length > 0) reporter.file(file.path, checked.findings);
    facts.push(...checked.facts);
  }
  for (const finding of concludeRules(facts, () => plan)) {
    tally.addFindings(finding.path, [finding]);
    reporter.file(finding.path, [finding]);
  }
  const { summary } = tally;
  reporter.end(summary);
  const failing = summary.counts.error + summary.counts.warning;
  return worst(inputs.outcome, failing > 0 ? EXIT.negative : EXIT.ok);
}

async function chooseReporter(flags: ValidateFlags, io: Io): Promise<Reporter> {
  const write: Write = (text) => io.stdout.write(text);
  if (flags.format === 'compact') return compact(write);
  if (flags.format === 'json') return json(write);
  if (flags.format === 'ndjson') return ndjson(write);
  const { pretty } = await import('../../output/reporters/pretty.ts');
  const style = await chooseStyle(flags.color, io);
  const columns = io.stdout.terminal?.columns ?? PIPED_COLUMNS;
  return pretty(write, { columns, style, about: ruleNamed });
}
