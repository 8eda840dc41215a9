import { textRule } from '../../engine/rule.ts';
import { runsOf, SUSPECTS } from '../../engine/suspects.ts';
import { insideTables } from '../../engine/tables.ts';

export const tab = textRule({
  name: 'tab',
  category: 'text',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A line outside a table contains tabs',
  why: 'Their width differs from screen to screen, and they split columns in exports.',
  help: 'Write a space instead.',
  bad: 'held\ttalks',
  good: 'held talks',
  fix: 'safe',
  suspect: SUSPECTS.tab,
  *check({ text }, articles) {
    const isInTable = insideTables(articles);
    for (const { 0: run, index: start } of text.matchAll(runsOf(SUSPECTS.tab))) {
      const end = start + run.length;
      // At the end of a line they are trailing blanks, which have a rule of their own.
      if (/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 80))) continue;
      if (isInTable(start)) continue;
      const message = run.length === 1 ? 'Tab character.' : `${run.length} tab characters.`;
      yield { start, end, message, edits: [{ start, end, text: ' ' }] };
    }
  },
});
