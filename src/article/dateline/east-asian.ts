import { isAgency } from '../agency.ts';
import type { DatelineSpans, Span } from '../article.ts';
import { foldWord } from './fold.ts';
import { isLabel } from './vocabulary.ts';

// Chinese, Japanese and Korean set a dateline in brackets, or end it with 电 (wired), and write its
// parts without blanks between them: 【新華社北京11月22日】, （中央社記者王小明台北22日電）.

/** So far reaches what is in the brackets, or stands before 电. */
const REACH = 60;
const OPENING = '([{（［【〔〈《＜';
const CLOSING = ')]}）］】〕〉》＞';
/** A date that is all figures and 年月日, or Korean 년월일. Every part of it is bounded. */
const DATE =
  /(?:[\d０-９]{4}[年년] {0,2})?(?:[\d０-９]{1,2}[月월] {0,2})?[\d０-９]{1,2}[日일](?![本報报보간])/;
const WIRED = /^[ 　]?(?:电|電|讯|訊|発|發|발|专电|電訊)/;
const REPORTER = /(?:本报|本報|特约|實習|实习)?(?:记者|記者)/;
const KOREAN_WRITER =
  /^([가-힣]{2,4}(?:[·, ]{1,2}[가-힣]{2,4}){0,3}) (?:기자|특파원|선임기자|통신원|인턴기자)/;
const NAME_BETWEEN = /[=＝]/;
const BLANKS = /[ 　,，、・|:：]/;
const AGENCY_END =
  /(?:社|通信|通訊|通讯社|新闻网|新聞網|日报|日報|新聞|新闻|网|網|ニュース|通信社|뉴스|통신|신문|일보|타임스|경제)$/;
/** A paper or station before a place: `人民网北京`, `本报北京`. */
const PAPER = /^[\u3400-\u9fff]{1,5}?(?:社|网|網|报|報)/;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

interface Parts {
  place: Span | null;
  date: Span | null;
  agency: Span | null;
  byline: Span | null;
}

/** Finds a dateline of these kinds at `from`; null where there is none. */
export function findEastAsian(text: string, from: number, to: number): DatelineSpans | null {
  const first = text.charCodeAt(from);
  if (first < 0x3000 && first !== 0x28 && first !== 0x5b) return null;
  const head = text.slice(from, Math.min(to, from + REACH * 2));
  if (OPENING.includes(head.charAt(0))) return readBracketed(head, from);
  return EAST_ASIAN.test(head.charAt(0)) ? readWired(head, from) : null;
}

/** `【ワシントン時事】`, `(서울=연합뉴스) 김수진 기자 =`. */
function readBracketed(head: string, from: number): DatelineSpans | null {
  const close = closingIndex(head);
  if (close < 2) return null;
  const inner = head.slice(1, close);
  if (!EAST_ASIAN.test(inner)) return null;
  const parts = readParts(inner, from + 1);
  if (parts === null || isLabel(foldWord(/^[^=＝]*/.exec(inner)?.[0] ?? ''))) return null;
  return finish(parts, head, from, close + 1);
}

function closingIndex(head: string): number {
  for (let i = 1; i < Math.min(head.length, REACH); i++) {
    const c = head.charAt(i);
    if (CLOSING.includes(c)) return i;
    if (c === '\n') return -1;
  }
  return -1;
}

/** `新华社北京11月22日电（记者李忠发）`. */
function readWired(head: string, from: number): DatelineSpans | null {
  const date = DATE.exec(head.slice(0, REACH));
  if (date === null) return null;
  const dateEnd = date.index + date[0].length;
  const wired = WIRED.exec(head.slice(dateEnd, dateEnd + 3));
  const before = head.slice(0, date.index);
  if (wired === null || /[，。、：:；]/.test(before)) return null;
  const parts = readParts(head.slice(0, dateEnd), from);
  return parts === null ? null : finish(parts, head, from, dateEnd + wired[0].length);
}

/** Reads what the brackets hold: the date, then what is left of it before and behind. */
function readParts(inner: string, offset: number): Parts | null {
  const parts: Parts = { place: null, date: null, agency: null, byline: null };
  const date = DATE.exec(inner);
  const dateStart = date === null ? inner.length : date.index;
  const dateEnd = date === null ? inner.length : dateStart + date[0].length;
  const wired = WIRED.exec(inner.slice(dateEnd, dateEnd + 3));
  const restStart = dateEnd + (wired === null ? 0 : wired[0].length);
  if (date !== null) parts.date = { start: offset + dateStart, end: offset + dateEnd };
  for (const [start, end] of [
    ...pieces(inner, 0, dateStart),
    ...pieces(inner, restStart, inner.length),
  ]) {
    readPiece(inner, start, end, offset, parts);
  }
  // `大紀元2017年11月22日訊`: a paper that files from nowhere.
  if (parts.agency === null && wired !== null && /[讯訊]/.test(wired[0])) {
    parts.agency = parts.place;
    parts.place = null;
  }
  const enough = parts.agency !== null || (parts.date !== null && parts.place !== null);
  const signed = parts.place !== null && parts.byline !== null && NAME_BETWEEN.test(inner);
  return enough || signed ? parts : null;
}

/** Ranges of inner [from, to) between blanks and marks. */
function pieces(inner: string, from: number, to: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const c = inner.charAt(i);
    if (i < to && !BLANKS.test(c) && !NAME_BETWEEN.test(c)) continue;
    // `AFP=時事` and `AP/연합뉴스` are agencies together.
    if (i < to && NAME_BETWEEN.test(c) && isAgency(inner.slice(start, i))) continue;
    if (i > start) found.push([start, i]);
    start = i + 1;
  }
  return found;
}

/** One piece without blanks: agency, reporter's name, place, or several of them run together. */
function readPiece(inner: string, start: number, end: number, offset: number, parts: Parts): void {
  const piece = inner.slice(start, end);
  const reporter = REPORTER.exec(piece);
  if (reporter !== null) {
    readPiece(inner, start, start + reporter.index, offset, parts);
    readReporter(start + reporter.index + reporter[0].length, end, offset, parts);
    return;
  }
  if (piece === '' || isLabel(foldWord(piece))) return;
  if (/^(?:기자|특파원)$/.test(piece)) {
    parts.byline = parts.place;
    parts.place = null;
    return;
  }
  if (parts.agency === null) {
    const [agencyStart, agencyEnd] = agencyWithin(piece);
    if (agencyEnd > agencyStart) {
      parts.agency = { start: offset + start + agencyStart, end: offset + start + agencyEnd };
      readPiece(inner, start, start + agencyStart, offset, parts);
      readPiece(inner, start + agencyEnd, end, offset, parts);
      return;
    }
  }
  const span = { start: offset + start, end: offset + end };
  if (parts.place === null) parts.place = span;
  else if (parts.byline === null) parts.byline = span;
}

/** Where an agency's name begins or ends the piece. */
function agencyWithin(piece: string): readonly [start: number, end: number] {
  if (isAgency(piece) || isJointAgency(piece)) return [0, piece.length];
  for (let length = piece.length - 1; length >= 2; length--) {
    if (isAgency(piece.slice(0, length))) return [0, length];
    if (isAgency(piece.slice(-length))) return [piece.length - length, piece.length];
  }
  if (AGENCY_END.test(piece)) return [0, piece.length];
  const own = PAPER.exec(piece);
  return own === null ? [0, 0] : [0, own[0].length];
}

/** `AFP=時事`, `AP/연합뉴스`. */
function isJointAgency(piece: string): boolean {
  const joint = piece.search(/[=＝/]/);
  return joint > 0 && isAgency(piece.slice(0, joint));
}

/** After 記者 stand a name of two or three characters and, run on, the place. */
function readReporter(start: number, end: number, offset: number, parts: Parts): void {
  const length = end - start;
  if (length === 0) return;
  const nameEnd = parts.place !== null || length < 4 ? end : start + 3;
  parts.byline = { start: offset + start, end: offset + nameEnd };
  if (nameEnd < end) parts.place = { start: offset + nameEnd, end: offset + end };
}

/** Reads the writer and the mark that may follow, and makes the spans. */
function finish(parts: Parts, head: string, from: number, end: number): DatelineSpans {
  let at = end;
  let { byline } = parts;
  const blank = /^[ 　]{0,2}/.exec(head.slice(at))?.[0].length ?? 0;
  const korean = KOREAN_WRITER.exec(head.slice(at + blank));
  const chinese = /^[（(][^（）()]{0,30}[记記]者[ 　]?([^（）()]{1,30})[）)]/.exec(
    head.slice(at + blank),
  );
  if (korean !== null) {
    const start = from + at + blank;
    byline = { start, end: start + (korean[1]?.length ?? 0) };
    at += blank + korean[0].length;
  } else if (chinese !== null) {
    const stop = from + at + blank + chinese[0].length - 1;
    byline = { start: stop - (chinese[1]?.length ?? 0), end: stop };
    at += blank + chinese[0].length;
  }
  const mark = /^[ 　]{0,2}([=＝\-–—―─:：]{1,4})/.exec(head.slice(at));
  const markEnd = at + (mark === null ? 0 : mark[0].length);
  const separator =
    mark === null ? null : { start: from + markEnd - (mark[1]?.length ?? 0), end: from + markEnd };
  return {
    start: from,
    end: from + markEnd,
    byline,
    place: parts.place,
    places: parts.place === null ? [] : [parts.place],
    date: parts.date,
    agency: parts.agency,
    separator,
  };
}
