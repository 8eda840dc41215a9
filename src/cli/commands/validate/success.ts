import type { Summary } from '../../../output/findings/reporter.ts';
import { count, countStories } from '../../../output/text/count.ts';
import type { Io } from '../../../terminal/io.ts';

/** Says in a terminal that there are no problems. The report prints nothing then, as hooks expect. */
export function saySuccess(summary: Summary, io: Io): void {
  const { counts, fixed, unread, known, stories, files } = summary;
  if (counts.error + counts.warning + counts.info + fixed + unread > 0 || files === 0) return;
  const more = known > 0 ? ` apart from ${count(known, 'known problem')}` : '';
  io.stdout.flush();
  io.stderr.write(`No problems in ${countStories(stories, files)}${more}.\n`);
}
