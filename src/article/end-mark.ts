import { lazily } from '../text/lazily.ts';
import { isAgency } from './agency.ts';
import type { Span } from './article.ts';
import { type Line, onNewLine, trimEnd } from './lines.ts';

/** Whether a line is the close button of the web page that the story was copied from. */
export function isTrailer(text: string, line: Line): boolean {
  if (line.last - line.first !== 1) return false;
  const code = text.charCodeAt(line.first);
  return code === 0x58 || code === 0xd7;
}

/** The longest end mark that is recognised; the patterns below rely on it. */
const MAX_LENGTH = 40;

// End marks that appear nowhere else: Yonhap `(END)`, Xinhua `Enditem`, Vietnam's `./.`, the `-0-`
// and `###` of press release services, the telegraph sign `-30-`, and the word for "end" in
// brackets. Source: the agencies' own stories.
const CERTAIN =
  /(?:\((?:END|End|end|FIN|Fin|FIM|Fim|Ende|ENDE|끝|完|了|終)\)|（(?:完|了|終|끝)）|【完】|\bEnditem|\b(?:ENDS|Ends)|-0-|-30-|###|\/end\/?|\.\/\.)$/;
// End marks that count only after a sentence: Bernama `-- BERNAMA`, APA `/APA/`, Qatar's `(QNA)`,
// Kyodo `==Kyodo`, Petra `-- (بترا)`, Lusa `Lusa/Fim`.
const SIGNS: readonly RegExp[] = [
  /(?:--|==|[-–—=])\s?([^\s()/=–—-][^()/=–—\n]*)$/,
  /\/\s?([^\s()/][^()/\n]*?)\s?\/$/,
  /(?:(?:--|[-–—])\s?)?\(([^\s()/][^()/\n]*)\)$/,
];
/** `END` without brackets, as Jiji Press writes it. */
const BARE = /\bEND$/;
const LUSA = lazily(() => /(?:\b[A-Z]\p{L}{1,12})?\/(?:Fim|FIM|Fin|FIN)$/u);
const ACRONYM = /^[A-Z]{2,10}(?:-[A-Z]{2,8})?$/;
const SENTENCE_ENDS = '.!?。！？…”"\'’»)।؟۔։';

/** Whether a sentence ends before `at`, or [start, at) is blank. */
export function followsSentence(text: string, start: number, at: number): boolean {
  const before = trimEnd(text, start, at);
  return before === start || endsSentence(text, before);
}

/**
 * Whether the character before `at` ends a sentence, or closes a quotation or bracket after its
 * end.
 */
export function endsSentence(text: string, at: number): boolean {
  return SENTENCE_ENDS.includes(text.charAt(at - 1));
}

/** A known agency's sign below a line that ends no sentence, such as the writer's name. */
function isOwnLine(text: string, start: number, at: number, end: number): boolean {
  const sign = text.slice(at, end).replace(/\/(?:Fim|FIM|Fin|FIN)$/, '');
  const name = /[^-–—=/()\s].*[^-–—=/()\s]/u.exec(sign)?.[0] ?? '';
  return onNewLine(text, trimEnd(text, start, at), at) && isAgency(name);
}

function signAt(tail: string): number {
  for (const sign of SIGNS) {
    const found = sign.exec(tail);
    const name = found?.[1] ?? '';
    if (found !== null && (ACRONYM.test(name) || isAgency(name))) return found.index;
  }
  return (BARE.exec(tail) ?? LUSA().exec(tail))?.index ?? -1;
}

/** The end mark at the end of `[start, end)`. The character before `end` must not be blank. */
export function findEndMark(text: string, start: number, end: number): Span | null {
  const from = Math.max(start, end - MAX_LENGTH);
  const tail = text.slice(from, end);
  const certain = CERTAIN.exec(tail);
  if (certain !== null) return { start: from + certain.index, end };
  const at = from + signAt(tail);
  if (at < from) return null;
  const follows = followsSentence(text, start, at) || isOwnLine(text, start, at, end);
  return follows ? { start: at, end } : null;
}

export function endsInEndMark(text: string, start: number, end: number): boolean {
  return findEndMark(text, start, end) !== null;
}

const BRACKETED_ENDS = ['(END)', '(End)', '(end)', '(끝)', '(完)', '（完）'] as const;
const ROOM_AFTER_END = 2000;

/** The last `(END)` near the end of a body that is followed by more text. */
export function lastBracketedEnd(text: string, start: number, end: number): Span | null {
  const from = Math.max(start, end - ROOM_AFTER_END);
  const tail = text.slice(from, end);
  let last: Span | null = null;
  for (const mark of BRACKETED_ENDS) {
    const at = from + tail.lastIndexOf(mark);
    if (at >= from && at > (last?.start ?? -1)) last = { start: at, end: at + mark.length };
  }
  return last;
}
