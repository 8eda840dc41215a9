import { compact } from '../../output/reporters/compact.ts';
import { json, ndjson } from '../../output/reporters/json.ts';
import type { Reporter, Write } from '../../output/reporters/reporter.ts';
import { checkFile } from '../../rules/check-file.ts';
import { concludeRules } from '../../rules/conclude.ts';
import type { StoryFacts } from '../../rules/facts.ts';
import { ruleNamed } from '../../rules/rules.ts';
import { chooseStyle } from '../color.ts';
import { explainConfigError } from '../config/explain.ts';
import { ConfigError } from '../config/find.ts';
import { Plans } from '../config/plans.ts';
import type { ValidateFlags } from '../declare/validate.ts';
import { type ExitCode, worst } from '../exit-code.ts';
import { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { openBaseline } from '../validate/baseline-option.ts';
import { Verdict } from '../validate/verdict.ts';

const PIPED_COLUMNS = 100;

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
  const inputs = new Inputs(paths, flags, io);
  const plans = new Plans(flags, Date.now());
  const baseline = openBaseline(flags);
  const verdict = new Verdict(await chooseReporter(flags, io), {
    baseline,
    most: flags.maxProblems ?? Number.POSITIVE_INFINITY,
    failOn: (path) => plans.of(path).failOn,
  });
  const facts: StoryFacts[] = [];
  for (const { file } of inputs.files()) {
    const checked = checkFile(file, plans.of(file.path).plan);
    verdict.addFile(checked.stories);
    verdict.addFindings(file.path, checked.findings);
    facts.push(...checked.facts);
  }
  for (const finding of concludeRules(facts, (path) => plans.of(path).plan)) {
    verdict.addFindings(finding.path, [finding]);
  }
  baseline?.save();
  return worst(inputs.outcome, verdict.end());
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
