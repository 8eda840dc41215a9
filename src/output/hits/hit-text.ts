import type { Span } from '../../article/article.ts';
import { shortName, type TextField } from '../../query/language/fields.ts';
import type { FieldMatch } from '../../query/match/matcher.ts';
import { textOf } from '../../query/match/view.ts';
import { cutPassages, type Passage } from '../../query/passages.ts';
import { escapeLine } from '../../text/escape.ts';
import type { TimestampWriter } from '../story/zone.ts';
import type { Link } from '../text/link.ts';
import type { Style } from '../text/style.ts';
import { type Hit, linesOf } from './hit.ts';

export interface HitTextOptions {
  /** Passages a story. */
  readonly context: number;
  readonly style: Style;
  readonly link: Link;
  readonly time: TimestampWriter;
  /** Columns of the terminal. */
  readonly width: number;
}

const INDENT = '  ';
/** What a passage keeps free for the match itself, its indent and the signs where it is cut. */
const MATCH_ROOM = 16;
const NARROWEST_MARGIN = 12;
/** With no width to fit, a passage shows this much around its matches. */
const USUAL_MARGIN = 60;

/** A passage and the field it stands in. */
interface FieldPassage {
  readonly field: TextField;
  readonly value: string;
  readonly passage: Passage;
}

/** For people: the story's headline, where it is, and the passages below. */
export function hitBlock(hit: Hit, { context, style, link, time, width }: HitTextOptions): string {
  const { article, source } = hit.story;
  const margin = Math.max(
    NARROWEST_MARGIN,
    Math.min(USUAL_MARGIN, Math.floor((width - MATCH_ROOM) / 2)),
  );
  const inHeadline = hit.matches.filter(({ field }) => field === 'headline');
  const below = hit.matches.filter(({ field }) => field !== 'headline');
  const facts = [
    article.timestamp && time(article.timestamp),
    article.dateline?.agency ?? null,
    article.dateline?.place ?? null,
  ].filter((fact) => fact !== null);
  const path = source.line === 1 ? source.path : `${source.path}:${source.line}`;
  const lines = [
    `${link(String(article.id ?? '-'), source.path)}  ${headlineText(article.headline, inHeadline, style)}`,
    [
      link(style.path(escapeLine(path)), source.path),
      ...facts.map((fact) => style.quiet(escapeLine(fact))),
    ].join(INDENT),
    ...passagesOf(hit, below, context, margin).map((found) => INDENT + passageText(found, style)),
  ];
  return `${lines.join('\n')}\n`;
}

function headlineText(value: string | null, matches: readonly FieldMatch[], style: Style): string {
  if (value === null) return style.quiet('(no headline)');
  return marked(value, { start: 0, end: value.length, highlights: matches }, style, style.headline);
}

/** For other programs: a line a passage, each with the path and the line it stands on. */
export function hitLines(hit: Hit, { context, style, link }: HitTextOptions): string {
  const { article, source } = hit.story;
  const path = link(style.path(escapeLine(source.path)), source.path);
  const passages = passagesOf(hit, hit.matches, context, USUAL_MARGIN);
  if (passages.length === 0) {
    return `${path}:${source.line}: ${escapeLine(article.headline ?? '(no headline)')}\n`;
  }
  const lineOf = linesOf(hit.story);
  return passages
    .map((found) => {
      const [{ start, end } = found.passage] = found.passage.highlights;
      const line = lineOf({ field: found.field, start, end });
      return `${path}:${line}: ${passageText(found, style)}\n`;
    })
    .join('');
}

/** The passages of the first fields that match, at most `limit` together. */
function passagesOf(
  { story }: Hit,
  matches: readonly FieldMatch[],
  limit: number,
  margin: number,
): FieldPassage[] {
  const passages: FieldPassage[] = [];
  for (const field of new Set(matches.map((match) => match.field))) {
    const value = textOf(story, field) ?? '';
    const inField = matches.filter((match) => match.field === field);
    const left = limit - passages.length;
    const cut =
      field === 'body'
        ? cutPassages(value, inField, { limit: left, margin })
        : wholeLine(value, inField).slice(0, left);
    for (const passage of cut) passages.push({ field, value, passage });
  }
  return passages;
}

/** Fields other than the body are a line, and a reader wants the whole of it. */
function wholeLine(value: string, highlights: readonly Span[]): Passage[] {
  return [{ start: 0, end: value.length, highlights }];
}

const CUT = '…';

function passageText({ field, value, passage }: FieldPassage, style: Style): string {
  const label =
    field === 'body' || field === 'headline' ? '' : style.label(`${shortName(field)}: `);
  const before = cutsParagraph(value, passage.start - 1) ? CUT : '';
  const after = cutsParagraph(value, passage.end) ? CUT : '';
  return label + before + marked(value, passage, style) + after;
}

/** Whether a passage that leaves out the character at `index` leaves its paragraph unfinished. */
function cutsParagraph(value: string, index: number): boolean {
  return index >= 0 && index < value.length && value.charAt(index) !== '\n';
}

/** A stretch of a value on one line, its matches marked, the rest in a style of its own. */
function marked(
  value: string,
  { start, end, highlights }: Passage,
  style: Style,
  rest: (text: string) => string = (text) => text,
): string {
  let text = '';
  let at = start;
  const plain = (to: number) => (to > at ? rest(escapeLine(value.slice(at, to))) : '');
  for (const highlight of highlights) {
    text +=
      plain(highlight.start) + style.match(escapeLine(value.slice(highlight.start, highlight.end)));
    at = highlight.end;
  }
  return text + plain(end);
}
