import type { Plans } from '../../../config/plans.ts';
import { count } from '../../../output/text/count.ts';
import { chooseStyle, type When } from '../../../terminal/color.ts';
import type { Io } from '../../../terminal/io.ts';
import { EXIT, type ExitCode, worst } from '../../../work/exit-code.ts';
import type { Fixer } from '../../../work/fix/fixer.ts';
import type { Inputs } from '../../../work/inputs.ts';

/**
 * Shows the changes that fixing would make as unified diffs, without making them. The outcome is
 * negative if there are any.
 */
export async function preview(
  inputs: Inputs,
  fixer: Fixer,
  plans: Plans,
  color: When,
  io: Io,
): Promise<ExitCode> {
  const { unifiedDiff } = await import('../../../output/findings/unified-diff.ts');
  const style = await chooseStyle(color, io);
  const options = { style, terminal: io.stdout.terminal !== null };
  let files = 0;
  let fixes = 0;
  for (const { file } of inputs.files()) {
    const fixed = fixer.preview(file, plans.of(file.path).plan);
    if (fixed === null) continue;
    files += 1;
    fixes += fixed.fixed.length;
    io.stdout.write(unifiedDiff(plans.name(file.path), file.text, fixed.text, options));
  }
  if (files > 0 || io.stdout.terminal !== null) {
    io.stdout.flush();
    io.stderr.write(
      files > 0
        ? `Would fix ${count(fixes, 'problem')} in ${count(files, 'file')}.\n`
        : `Nothing to fix in ${count(inputs.filesFound, 'file')}.\n`,
    );
  }
  return worst(worst(inputs.outcome, fixer.outcome), files > 0 ? EXIT.negative : EXIT.ok);
}
