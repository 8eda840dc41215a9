import { isAgency } from './agency.ts';
import type { Span } from './article.ts';
import { isBlank, type Line } from './lines.ts';

/** Whether a line is the close button of the page that the story was read from. */
export function isTrailer(text: string, line: Line): boolean {
  if (line.last - line.first !== 1) return false;
  const code = text.charCodeAt(line.first);
  return code === 0x58 || code === 0xd7;
}

const LONGEST_MARK = 24;

// As seen at the foot of the agencies' own stories: Yonhap `(END)`, Xinhua `Enditem`, Bernama
// `-- BERNAMA`, APA `/APA/`, Kuwait's and Qatar's `(KUNA)` and `(QNA)`, SPA `--SPA`, AKP `--AKP`,
// Vietnam's `- VNA`, Kyodo's `==Kyodo`, PR services `-0-`, the old telegraph sign `-30-`, Korean, Chinese, Japanese "end".
const CERTAIN =
  /(?:\((?:END|End|end|끝|完|了|終)\)|（(?:完|了|終|끝)）|\bEnditem|\b(?:ENDS|Ends)|-0-|-30-|###|\/end\/?|【完】)$/;
/** A name behind a dash, in brackets, in both, or between slashes. */
const AGENCY_SIGN =
  /(?:(?:--|==|[-–—])\s?(?:(\p{L}[\p{L}-]{1,15})|\((\p{L}{2,16})\))|\/\s?(\p{L}{2,16})\s?\/|\((\p{L}{2,16})\))$/u;
const CAPITALS = /^[A-Z]{2,10}(?:-[A-Z]{2,8})?$/;

function closesSentence(code: number): boolean {
  return '.!?。！？…”"\'’»)'.includes(String.fromCharCode(code));
}

/** The end mark that `[start, end)` closes with, `end` standing after a character that is not blank. */
export function findEndMark(text: string, start: number, end: number): Span | null {
  const from = Math.max(start, end - LONGEST_MARK);
  const tail = text.slice(from, end);
  const certain = CERTAIN.exec(tail);
  if (certain !== null) return { start: from + certain.index, end };
  const sign = AGENCY_SIGN.exec(tail);
  if (sign === null) return null;
  const name = sign.slice(1).find((group) => group !== undefined) ?? '';
  if (!CAPITALS.test(name) && !isAgency(name)) return null;
  let before = from + sign.index;
  while (before > start && isBlank(text.charCodeAt(before - 1))) before--;
  const alone = before === start;
  return alone || closesSentence(text.charCodeAt(before - 1))
    ? { start: from + sign.index, end }
    : null;
}

export function endsInEndMark(text: string, start: number, end: number): boolean {
  return findEndMark(text, start, end) !== null;
}

const BRACKETED_ENDS = ['(END)', '(End)', '(end)'] as const;
const ROOM_AFTER_END = 2000;

/** The last `(END)` of a body that more text follows; it has to stand near the end. */
export function lastBracketedEnd(text: string, start: number, end: number): Span | null {
  const from = Math.max(start, end - ROOM_AFTER_END);
  const tail = text.slice(from, end);
  const at = Math.max(...BRACKETED_ENDS.map((mark) => tail.lastIndexOf(mark)));
  return at === -1 ? null : { start: from + at, end: from + at + BRACKETED_ENDS[0].length };
}
