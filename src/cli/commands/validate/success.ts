import type { Summary } from '../../../output/findings/reporter.ts';
import { count } from '../../../output/text/count.ts';
import type { Io } from '../../../terminal/io.ts';

/** Says in a terminal that all is well; reports are silent then, as hooks want it. */
export function saySuccess({ counts, fixed, known, stories, files }: Summary, io: Io): void {
  if (counts.error + counts.warning + counts.info + fixed > 0 || files === 0) return;
  const more = known > 0 ? ` apart from ${count(known, 'known problem')}` : '';
  io.stdout.flush();
  io.stderr.write(
    `No problems in ${count(stories, 'story', 'stories')} in ${count(files, 'file')}${more}.\n`,
  );
}
