import { blanksBefore, isBlank } from '../../engine/lines.ts';
import { textRule } from '../../engine/rule.ts';
import { storyFinder } from '../../engine/story-at.ts';
import { insideTables } from '../../engine/tables.ts';

export const trailingSpace = textRule({
  name: 'trailing-space',
  category: 'text',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A line ends in spaces or tabs',
  why: 'They are invisible, and comparisons show changes that nobody can see.',
  help: 'Delete them. For headlines, see `headline-spaces`.',
  bad: 'held talks on Wednesday. (END) \n',
  good: 'held talks on Wednesday. (END)\n',
  fix: 'safe',
  suspect: null,
  *check({ text }, articles) {
    if (!isBlank(text.charCodeAt(text.length - 1)) && !blankBefore(text, '\n', '\r')) return;
    const storyAt = storyFinder(articles);
    const isInTable = insideTables(articles);
    for (const { index: end } of text.matchAll(/[\r\n]|$/g)) {
      const start = blanksBefore(text, end);
      if (start === end || storyAt(start)?.spans.headline?.end === start) continue;
      // A trailing tab in a table row is an empty last cell.
      if (text.slice(start, end).includes('\t') && isInTable(start)) continue;
      const count = end - start;
      const message = `The line ends in ${count === 1 ? 'a space or tab' : `${count} spaces or tabs`}.`;
      yield { start, end, message, edits: [{ start, end, text: '' }] };
    }
  },
});

/** Whether a line ends in a blank. Much cheaper than finding all such lines. */
function blankBefore(text: string, ...lineEnds: readonly string[]): boolean {
  return lineEnds.some((lineEnd) => {
    for (let at = text.indexOf(lineEnd); at !== -1; at = text.indexOf(lineEnd, at + 1)) {
      if (isBlank(text.charCodeAt(at - 1))) return true;
    }
    return false;
  });
}
