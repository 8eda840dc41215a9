import { count } from '../../output/count.ts';
import type { Plan } from '../../rules/plan.ts';
import { chooseStyle } from '../color.ts';
import type { ValidateFlags } from '../declare/validate.ts';
import { EXIT, type ExitCode, worst } from '../exit-code.ts';
import type { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { nameOf } from '../stdin-name.ts';
import type { Fixer } from './fixer.ts';

/** Shows what fixing would change, as unified diffs, and changes nothing. Negative if it would. */
export async function preview(
  inputs: Inputs,
  fixer: Fixer,
  planOf: (path: string) => Plan,
  flags: ValidateFlags,
  io: Io,
): Promise<ExitCode> {
  const { unifiedDiff } = await import('../../output/unified-diff.ts');
  const style = await chooseStyle(flags.color, io);
  const options = { style, terminal: io.stdout.terminal !== null };
  let files = 0;
  let fixes = 0;
  for (const { file } of inputs.files()) {
    const fixed = fixer.preview(file, planOf(file.path));
    if (fixed === null) continue;
    files += 1;
    fixes += fixed.fixed.length;
    const name = nameOf(file.path, flags.stdinFilename);
    io.stdout.write(unifiedDiff(name, file.text, fixed.text, options));
  }
  if (files > 0) {
    io.stdout.flush();
    io.stderr.write(`${count(fixes, 'problem')} would be fixed in ${count(files, 'file')}.\n`);
  }
  return worst(worst(inputs.outcome, fixer.outcome), files > 0 ? EXIT.negative : EXIT.ok);
}
