import { blanksAfter, blanksBefore } from '../../engine/lines.ts';
import { NONE, type Problem, storyRule } from '../../engine/rule.ts';

export const headlineSpaces = storyRule({
  name: 'headline-spaces',
  category: 'headline',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A headline has extra spaces around it or between its words',
  why: 'Tools that compare headlines exactly treat it as a different one.',
  help: 'Use single spaces between the words and none around them.',
  bad: ' Top diplomats of S. Korea, China  hold talks ',
  good: 'Top diplomats of S. Korea, China hold talks',
  fix: 'safe',
  check({ text, spans: { headline, leadMark } }) {
    if (headline === null) return NONE;
    const first = leadMark !== null && leadMark.end <= headline.start ? leadMark : headline;
    const before = blanksBefore(text, first.start);
    const lineEnd = blanksAfter(text, headline.end);
    // What follows on the line is a transmission mark, which needs its space.
    const after = /[\r\n]/.test(text[lineEnd] ?? '\n') ? lineEnd : headline.end;
    const around = before < first.start || after > headline.end;
    if (!around && !hasTwoSpaces(text, first.start, headline.end)) return NONE;
    const line = text.slice(first.start, headline.end);
    const problems: Problem[] = [];
    report(problems, before, first.start, '');
    for (const { 0: blanks, index } of line.matchAll(/ {2,}/g)) {
      const start = first.start + index;
      report(problems, start, start + blanks.length, ' ');
    }
    report(problems, headline.end, after, '');
    return problems;
  },
});

function hasTwoSpaces(text: string, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 && before === 32) return true;
    before = unit;
  }
  return false;
}

function report(problems: Problem[], start: number, end: number, text: string): void {
  if (start === end) return;
  const where = text === '' ? 'around the headline' : 'between two words of the headline';
  const count = end - start;
  const message = `There ${count === 1 ? 'is a space' : `are ${count} spaces`} ${where}.`;
  problems.push({ start, end, message, edits: [{ start, end, text }] });
}
