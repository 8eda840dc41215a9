import { NONE, textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';

const NAMES: Readonly<Record<string, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

export const lineEndsMixed = textRule({
  name: 'line-ends-mixed',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A file has line ends of more than one kind',
  why: 'Tools see different lines, and every comparison shows changes nobody made.',
  help: 'Give all lines the end that most have.',
  bad: 'ID :\r\n470853\n',
  good: 'ID :\n470853\n',
  fix: 'safe',
  suspect: SUSPECTS.carriageReturn,
  ofFile: true,
  check({ text }) {
    const counts = new Map<string, number>();
    for (const [end] of text.matchAll(/\r\n?|\n/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
    const [usual, ...others] = [...counts].sort(([, a], [, b]) => b - a);
    if (usual === undefined || others.length === 0) return NONE;
    const edits = [...text.matchAll(/\r\n?|\n/g)]
      .filter(([end]) => end !== usual[0])
      .map(({ 0: end, index }) => ({ start: index, end: index + end.length, text: usual[0] }));
    const [first] = edits;
    if (first === undefined) return NONE;
    const odd = others.map(([end, count]) => `${count} ${NAMES[end]}`).join(' and ');
    const message = `The file has ${odd} among ${usual[1]} ${NAMES[usual[0]]} line ends.`;
    return [{ start: first.start, end: first.end, message, edits }];
  },
});
