import { isAgency } from '../agency.ts';
import type { DatelineSpans, Span } from '../article.ts';
import { foldWord } from './fold.ts';
import { fameOf, UNKNOWN } from './known-places.ts';
import { isLabel } from './vocabulary.ts';

// Chinese, Japanese and Korean datelines are in brackets or end with 电 (wired) or 讯 (news), and
// their parts have no blanks in between: 【新華社北京11月22日】, （中央社記者王小明台北22日電）, 新京报讯（记者王俊）.

/** The greatest length of the text in brackets or before 电. */
const REACH = 60;
const OPENING = '([{（［【〔';
const CLOSING = ')]}）］】〕';
/** A date of digits and 年月日 or Korean 년월일, or of Chinese numerals (二十一日). */
const DATE =
  /(?<![\d０-９])(?:[\d０-９]{4}[年년]\s*)?(?:[\d０-９]{1,2}[月월]\s*)?[\d０-９]{1,2}[日일](?![本보간]|[報报](?![导導道]))|(?:[一二三四五六七八九十]{1,2}月)?[一二三四五六七八九十]{1,3}日(?![本報报])/;
/** Wired, but not 电话 (telephone), 电影 (film) or 发现 (discovered). */
const WIRED =
  /^[ 　]?(?:专电|專電|綜合電|綜合外電報導|综合外电报道|外電報導|电讯|電訊|电(?![话影视脑力子商])|電(?![話影視腦力子商])|[快专專]?[讯訊]|消息|报道(?=[ 　])|발(?=[ =])|(?:発|发|發)(?=[ 　（(：:]|$))/;
/** Added to a newspaper's name: 新京报讯, 央视网消息. */
const NEWS_OF = /(?:[快专專]?[讯訊]|消息)(?=[ 　（(：:，,]|$|记者|記者)/;
const REPORTED = /(?:综合报道|綜合報導|报道|報導|报导|報道)$/;
const REPORTER = /(?:本报|本報|特约|實習|实习|特派)?(?:记者|記者|特派員|特派员)/;
const KOREAN_ROLE = '(?:기자|특파원|선임기자|통신원|인턴기자|객원기자|논설위원|PD)';
const KOREAN_NAMES = '[가-힣]{2,4}(?:[·, ]{1,2}[가-힣]{2,4}){0,3}';
const KOREAN_WRITER = new RegExp(`^(${KOREAN_NAMES}) ${KOREAN_ROLE}`);
/** `이데일리 하지나 기자`, `헤럴드경제=정목희 기자`. */
const KOREAN_SIGNED = new RegExp(
  `^([가-힣A-Z][가-힣A-Za-z0-9]{1,11}?) ?[=＝ ] ?(${KOREAN_NAMES}) ${KOREAN_ROLE}$`,
);
/** Chinese names alone in brackets: （韩洁、王优玲）. */
const CHINESE_NAMES =
  /^[ 　]?[（(](?![记記]者)([\u4e00-\u9fff·]{2,4}(?:[、 　][\u4e00-\u9fff·]{2,4}){0,5})[）)]/;
/** Names in brackets, introduced as reporters: （全媒体记者 黎慧莹 通讯员 穗妇宣）. */
const REPORTERS =
  /^[ 　]{0,2}[（(][^（）()]{0,12}[记記]者[ 　:：/／]*([^（）()]{1,40}?)(?:[ 　]?(?:报道|報導|报导|報道)|[ 　](?:文|摄|图|文\/图))?[）)]/;
const REPORTERS_BARE =
  /^[ 　]{0,2}[记記]者[ 　]?([\u4e00-\u9fff]{2,4}(?:[、 　][\u4e00-\u9fff]{2,4}){0,3})[ 　]?(?:报道|報導)[:：，]?/;
const NAME_BETWEEN = /[=＝]/;
const BLANKS = /[ 　,，、・|:：/／]/;
const AGENCY_END =
  /(?:社|通信|通訊|通讯|网|網|报|報|日报|日報|新聞|新闻|ニュース|通信社|在线|在線|电台|電台|卫视|衛視|电视台|財經|财经|体育|體育|科技|뉴스|통신|신문|일보|타임스|경제|투데이|데일리|방송|TV)$/;
/** A newspaper or station before a place: `人民网北京`, `本报北京`. */
const PAPER = /^[\u3400-\u9fff]{1,6}?(?:社|网|網|报|報|在线|电台|卫视)/;
/** No newspaper's name begins like this: 据新华社消息 quotes another source. */
const QUOTING = /^(?:据|據|按|有|好|该|該|此|这|這|那|最新|小道)/;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

interface Parts {
  places: Span[];
  date: Span | null;
  agency: Span | null;
  byline: Span | null;
}

function noParts(): Parts {
  return { places: [], date: null, agency: null, byline: null };
}

/** Finds an East Asian dateline at `from`; null if there is none. */
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
  if (isLabel(foldWord(/^[^=＝ /／:：]*/.exec(inner)?.[0] ?? ''))) return null;
  const parts =
    readKoreanSigned(inner, from + 1) ?? readPairs(inner, from + 1) ?? readParts(inner, from + 1);
  return parts === null ? null : finish(parts, head, from, close + 1);
}

function closingIndex(head: string): number {
  for (let i = 1; i < Math.min(head.length, REACH); i++) {
    const c = head.charAt(i);
    if (CLOSING.includes(c)) return i;
    if (c === '\n') return -1;
  }
  return -1;
}

/** `[이데일리 하지나 기자]`: a newspaper and its writer. */
function readKoreanSigned(inner: string, offset: number): Parts | null {
  const signed = KOREAN_SIGNED.exec(inner);
  if (signed === null) return null;
  const [, name = '', writers = ''] = signed;
  const parts = noParts();
  const owner = { start: offset, end: offset + name.length };
  if (fameOf(name) !== UNKNOWN) parts.places = [owner];
  else parts.agency = owner;
  const start = offset + inner.indexOf(writers, name.length);
  parts.byline = { start, end: start + writers.length };
  return parts;
}

/** `【ワシントン＝山内竜介、ロンドン＝池田晋一】`: several places, each with its writer. */
function readPairs(inner: string, offset: number): Parts | null {
  const pairs = [...inner.matchAll(/([^=＝、]+)[=＝][^=＝、]+(?:、|$)/g)];
  const last = pairs.at(-1);
  if (last === undefined || pairs.length < 2) return null;
  const read = pairs.reduce((length, pair) => length + pair[0].length, 0);
  if (read !== inner.length) return null;
  const parts = noParts();
  for (const { index, 1: place = '' } of pairs) {
    parts.places.push({ start: offset + index, end: offset + index + place.length });
  }
  parts.byline = { start: offset + inner.search(NAME_BETWEEN) + 1, end: offset + inner.length };
  return parts;
}

/** `新华社北京11月22日电（记者李忠发）`, `新京报讯（记者王俊）`, `虎扑1月6日讯`. */
function readWired(head: string, from: number): DatelineSpans | null {
  const stop = head.search(/[，。、：:；\n（(]/);
  const opening = head.slice(0, stop < 0 ? REACH : Math.min(stop, REACH));
  if (QUOTING.test(opening)) return null;
  const date = DATE.exec(opening);
  if (date === null) return readNewsOf(head, from);
  const dateEnd = date.index + date[0].length;
  const wired = WIRED.exec(head.slice(dateEnd));
  const parts = noParts();
  if (!readPrefix(head.slice(0, date.index), from, wired?.[0] ?? '', parts)) return null;
  parts.date = { start: from + date.index, end: from + dateEnd };
  if (wired !== null) return finish(parts, head, from, dateEnd + wired[0].length);
  // `新华社北京12月16日（韩洁、王优玲）`
  const isSigned = parts.agency !== null && CHINESE_NAMES.test(head.slice(dateEnd));
  return isSigned ? finish(parts, head, from, dateEnd) : null;
}

/** Reads an agency, a place or both before the date. Returns false if there is neither. */
function readPrefix(prefix: string, from: number, wired: string, parts: Parts): boolean {
  const own = prefix.trimEnd();
  if (own === '' || own.length > 20) return false;
  const [start, end] = agencyWithin(own);
  if (start === 0 && end > 0) {
    parts.agency = { start: from, end: from + end };
    const rest = own.slice(end).trimStart();
    const at = own.length - rest.length;
    // `中央社記者王承中台北22日電`
    if (/^[记記]者/.test(rest)) {
      for (const piece of pieces(own, at, own.length)) readPiece(own, ...piece, from, parts);
    } else if (rest !== '') parts.places = [{ start: from + at, end: from + own.length }];
    return parts.places.every((place) => place.end - place.start < 10);
  }
  const span = { start: from, end: from + own.length };
  const city = wired === '' ? -1 : cityAfterName(own);
  if (fameOf(own) !== UNKNOWN) parts.places = [span];
  else if (city > 0) {
    parts.agency = { start: from, end: from + city };
    parts.places = [{ start: from + city, end: from + own.length }];
  }
  // `大紀元2017年11月22日訊`: a newspaper without a place.
  else if (/[讯訊]$/.test(wired) && own.length < 9) parts.agency = span;
  else return false;
  return true;
}

/** Where a known city begins after an unknown name: 虎扑北京. Not after a preposition: 人在北京. */
function cityAfterName(own: string): number {
  for (let at = 2; at < own.length - 1; at++) {
    if (fameOf(own.slice(at)) !== UNKNOWN)
      return /[在从從于於到自]/.test(own.slice(0, at)) ? -1 : at;
  }
  return -1;
}

/** `新京报讯（记者王俊）`, `央视网消息：`: a newspaper's name without a date. */
function readNewsOf(head: string, from: number): DatelineSpans | null {
  const news = NEWS_OF.exec(head.slice(0, 20));
  if (news === null || news.index < 2) return null;
  const name = head.slice(0, news.index);
  if (!isAgency(name) && !AGENCY_END.test(name)) return null;
  const parts = noParts();
  if (!readPrefix(name, from, '', parts) || parts.agency === null) return null;
  return finish(parts, head, from, news.index + news[0].length);
}

/** Reads the text in brackets: first the date, then what is before and after it. */
function readParts(inner: string, offset: number): Parts | null {
  const parts = noParts();
  const date = DATE.exec(inner);
  const dateStart = date === null ? inner.length : date.index;
  const dateEnd = date === null ? inner.length : dateStart + date[0].length;
  const wired = WIRED.exec(inner.slice(dateEnd));
  const restStart = dateEnd + (wired === null ? 0 : wired[0].length);
  if (date !== null) parts.date = { start: offset + dateStart, end: offset + dateEnd };
  const reported = (date === null ? NEWS_END : REPORTED).exec(inner.slice(0, dateStart));
  const isNews = reported !== null && reported.index > 1;
  for (const [start, end] of [
    ...pieces(inner, 0, isNews ? reported.index : dateStart),
    ...pieces(inner, restStart, inner.length),
  ]) {
    readPiece(inner, start, end, offset, parts);
  }
  const [place = null] = parts.places;
  // `大紀元2017年11月22日訊`: a newspaper without a place.
  if (parts.agency === null && wired !== null && /[讯訊]/.test(wired[0])) {
    parts.agency = place;
    parts.places = [];
  }
  if (parts.agency !== null) {
    const { start, end } = parts.agency;
    const isAlone = place === null && parts.date === null && parts.byline === null && !isNews;
    return isAlone && !isAgency(inner.slice(start - offset, end - offset)) && !isJointAgency(inner)
      ? null
      : parts;
  }
  const isDated = parts.date !== null && place !== null;
  const isSigned =
    place !== null &&
    parts.byline !== null &&
    (NAME_BETWEEN.test(inner) ||
      isNews ||
      fameOf(inner.slice(place.start - offset, place.end - offset)) !== UNKNOWN);
  return isDated || isSigned ? parts : null;
}

/** How text in brackets ends if it has no date: 【大公报讯】, 〔記者陳鈺馥／台北報導〕. */
const NEWS_END = /(?:[快专專]?[讯訊]|综合报道|綜合報導|报道|報導|报导|報道)$/;

/** The ranges of inner [from, to) between blanks and punctuation. */
function pieces(inner: string, from: number, to: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const c = inner.charAt(i);
    if (i < to && !BLANKS.test(c) && !NAME_BETWEEN.test(c)) continue;
    // `AFP=時事` and `AP/연합뉴스` are joint agencies.
    if (i < to && /[=＝/]/.test(c) && endsInAgency(inner.slice(start, i))) continue;
    if (i > start) found.push([start, i]);
    start = i + 1;
  }
  return found;
}

/**
 * Reads a piece without blanks: an agency, a reporter's name, a place, or several of them joined.
 */
function readPiece(inner: string, start: number, end: number, offset: number, parts: Parts): void {
  const piece = inner.slice(start, end);
  const reporter = REPORTER.exec(piece);
  if (reporter !== null) {
    readPiece(inner, start, start + reporter.index, offset, parts);
    readReporter(inner, start + reporter.index + reporter[0].length, end, offset, parts);
    return;
  }
  if (piece === '' || isLabel(foldWord(piece))) return;
  const [place = null] = parts.places;
  if (/^(?:기자|특파원)$/.test(piece)) {
    parts.byline = place;
    parts.places = [];
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
  // `［ロンドン／ブリュッセル　２１日　ロイター］`
  if (place === null || fameOf(piece) !== UNKNOWN) parts.places.push(span);
  else if (parts.byline === null) parts.byline = span;
}

/** The range of an agency's name at the start or end of the piece; empty if there is none. */
function agencyWithin(piece: string): readonly [start: number, end: number] {
  if (isAgency(piece) || isJointAgency(piece)) return [0, piece.length];
  for (let length = piece.length - 1; length >= 2; length--) {
    if (isAgency(piece.slice(0, length))) return [0, length];
    const last = piece.slice(-length);
    if (isAgency(last) || isJointAgency(last)) return [piece.length - length, piece.length];
  }
  if (AGENCY_END.test(piece)) return [0, piece.length];
  const own = PAPER.exec(piece);
  return own === null ? [0, 0] : [0, own[0].length];
}

/** `パリAFP` in `パリAFP＝時事`. */
function endsInAgency(piece: string): boolean {
  const [start, end] = agencyWithin(piece);
  return start < end && end === piece.length && isAgency(piece.slice(start));
}

/** `AFP=時事`, `AP/연합뉴스`. */
function isJointAgency(piece: string): boolean {
  const joint = piece.search(/[=＝/]/);
  return joint > 0 && isAgency(piece.slice(0, joint));
}

/** After 記者 comes a name of two to four characters, directly followed by the place. */
function readReporter(
  inner: string,
  start: number,
  end: number,
  offset: number,
  parts: Parts,
): void {
  if (start === end) return;
  const nameEnd = parts.places.length > 0 ? end : start + nameLength(inner.slice(start, end));
  parts.byline = { start: offset + start, end: offset + nameEnd };
  if (nameEnd < end) parts.places = [{ start: offset + nameEnd, end: offset + end }];
}

/** The length of a name that may be followed by a place: 顧荃台北, 劉世怡台北. */
function nameLength(run: string): number {
  for (let length = 2; length < run.length && length <= 4; length++) {
    if (fameOf(run.slice(length)) !== UNKNOWN) return length;
  }
  return run.length < 5 ? run.length : 3;
}

/** Reads the writer and the separator that may follow, and converts everything to spans. */
function finish(parts: Parts, head: string, from: number, end: number): DatelineSpans {
  let at = end;
  let { byline } = parts;
  const blank = /^[ 　]{0,2}/.exec(head.slice(at))?.[0].length ?? 0;
  const korean = KOREAN_WRITER.exec(head.slice(at + blank));
  const rest = head.slice(at);
  const chinese = REPORTERS.exec(rest) ?? CHINESE_NAMES.exec(rest) ?? REPORTERS_BARE.exec(rest);
  if (korean !== null) {
    const start = from + at + blank;
    byline = { start, end: start + (korean[1]?.length ?? 0) };
    at += blank + korean[0].length;
  } else if (chinese !== null) {
    const [whole, names = ''] = chinese;
    const start = from + at + whole.lastIndexOf(names);
    byline = { start, end: start + names.trimEnd().length };
    at += whole.length;
  }
  const mark = /^[ 　]{0,2}([=＝\-–—―─:：]{1,4}|，)/.exec(head.slice(at));
  const markEnd = at + (mark === null ? 0 : mark[0].length);
  const separator =
    mark === null ? null : { start: from + markEnd - (mark[1]?.length ?? 0), end: from + markEnd };
  return {
    start: from,
    end: from + markEnd,
    byline,
    place: allPlaces(parts.places, head, from),
    places: parts.places,
    date: parts.date,
    agency: parts.agency,
    separator,
  };
}

/** The span of all places, or of the first one if the others have writers of their own. */
function allPlaces(places: readonly Span[], head: string, from: number): Span | null {
  const [first = null] = places;
  const last = places.at(-1);
  if (first === null || last === undefined) return null;
  const together = !NAME_BETWEEN.test(head.slice(first.start - from, last.end - from));
  return together ? { start: first.start, end: last.end } : first;
}
