import { blanksBefore, isBlank } from '../../engine/lines.ts';
import { NONE, type Problem, textRule } from '../../engine/rule.ts';
import { insideTables } from '../../engine/tables.ts';

export const trailingSpace = textRule({
  name: 'trailing-space',
  category: 'text',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A line ends in blanks',
  why: 'They do not show, and every comparison shows changes nobody sees.',
  help: 'Delete them. Those behind a headline have their own rule.',
  bad: 'held talks on Wednesday. (END) \n',
  good: 'held talks on Wednesday. (END)\n',
  fix: 'safe',
  suspect: null,
  check({ text }, articles) {
    if (!isBlank(text.charCodeAt(text.length - 1)) && !blankBefore(text, '\n', '\r')) return NONE;
    const headlines = new Set(articles.map(({ spans }) => spans.headline?.end));
    const isInTable = insideTables(articles);
    const problems: Problem[] = [];
    for (const { index: end } of text.matchAll(/[\r\n]|$/g)) {
      const start = blanksBefore(text, end);
      if (start === end || headlines.has(start)) continue;
      // A tab there leaves the last cell of a row empty.
      if (text.slice(start, end).includes('\t') && isInTable(start)) continue;
      const count = end - start;
      const message = `The line ends in ${count === 1 ? 'a blank' : `${count} blanks`}.`;
      problems.push({ start, end, message, edits: [{ start, end, text: '' }] });
    }
    return problems;
  },
});

/** Whether a blank stands right before one of the line ends; much cheaper than finding all. */
function blankBefore(text: string, ...lineEnds: readonly string[]): boolean {
  return lineEnds.some((lineEnd) => {
    for (let at = text.indexOf(lineEnd); at !== -1; at = text.indexOf(lineEnd, at + 1)) {
      if (isBlank(text.charCodeAt(at - 1))) return true;
    }
    return false;
  });
}
