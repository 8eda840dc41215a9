import { type Edit, NONE, textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';

const LINE_END = /\r\r\n|\r\n?|\n/g;
const NAMES: Readonly<Record<string, string>> = {
  '\n': 'LF',
  '\r\n': 'CRLF',
  '\r': 'CR',
  '\r\r\n': 'CR CR LF',
};
/** The edits of one problem are made all or none, so all of them have to fit into memory. */
const MAX_EDITS = 1_000_000;
const TOO_MANY = 'These are too many to fix here; use a program such as dos2unix.';
/** CRLF after a text-mode transfer doubled the CR. It is a single line end, and always a mistake. */
const DOUBLED = '\r\r\n';

export const lineEndsMixed = textRule({
  name: 'line-ends-mixed',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A file has more than one kind of line ending, or CR CR LF',
  why: 'Tools disagree on the lines, and comparisons show changes that nobody made.',
  help: 'Use the line ending that most lines have, and CRLF instead of CR CR LF.',
  bad: 'ID :\r\n470853\n',
  good: 'ID :\n470853\n',
  fix: 'safe',
  suspect: SUSPECTS.carriageReturn,
  ofFile: true,
  check({ text }) {
    const counts = new Map<string, number>();
    for (const [end] of text.matchAll(LINE_END)) counts.set(end, (counts.get(end) ?? 0) + 1);
    if (counts.size < 2 && !counts.has(DOUBLED)) return NONE;
    const usual = usualOf(counts);
    const wrong = [...counts].filter(([end]) => end !== usual).sort(([, a], [, b]) => b - a);
    const total = wrong.reduce((sum, [, count]) => sum + count, 0);
    const edits = editsOf(text, usual, total > MAX_EDITS ? 1 : total);
    const [first] = edits;
    if (first === undefined) return NONE;
    const odd = wrong.map(([end, count]) => `${count} ${NAMES[end]}`).join(' and ');
    const others = counts.get(usual) ?? 0;
    const message =
      others === 0
        ? `The file has ${odd} line endings.`
        : `The file has ${odd} among ${others} ${NAMES[usual]} line endings.`;
    const { start, end } = first;
    if (total > MAX_EDITS) return [{ start, end, message: `${message} ${TOO_MANY}` }];
    return [{ start, end, message, edits }];
  },
});

/** The edits of the first `most` line ends that are not the usual ones. */
function editsOf(text: string, usual: string, most: number): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    if (end === usual) continue;
    edits.push({ start: index, end: index + end.length, text: usual });
    if (edits.length === most) break;
  }
  return edits;
}

/** The most common of the valid line ends. */
function usualOf(counts: ReadonlyMap<string, number>): string {
  const proper = [...counts].filter(([end]) => end !== DOUBLED).sort(([, a], [, b]) => b - a);
  return proper[0]?.[0] ?? '\r\n';
}
