import { shortName, type TextField } from '../../query/language/fields.ts';
import type { FieldMatch } from '../../query/match/matcher.ts';
import { textOf } from '../../query/match/view.ts';
import { cutPassages, type Passage } from '../../query/passages.ts';
import { escapeLine } from '../../text/escape.ts';
import type { TimestampWriter } from '../story/zone.ts';
import type { Link } from '../text/link.ts';
import type { Style } from '../text/style.ts';
import { type Hit, linesOf } from './hit.ts';

interface HitTextOptions {
  /** The most passages to show per story. */
  readonly context: number;
  readonly style: Style;
  readonly link: Link;
  readonly time: TimestampWriter;
  /** The width of the terminal in columns. */
  readonly width: number;
}

const INDENT = '  ';
/** Columns reserved for the match itself, the indent and the ellipses of a passage. */
const MATCH_ROOM = 16;
const MIN_MARGIN = 12;
/** Characters to show around a match when there is no width to fit. */
const DEFAULT_MARGIN = 60;

/** A passage and its field. */
interface FieldPassage {
  readonly field: TextField;
  readonly value: string;
  readonly passage: Passage;
}

/** Human-readable output: the story's headline, its location, and the passages below. */
export function hitBlock(hit: Hit, { context, style, link, time, width }: HitTextOptions): string {
  const { article, source } = hit.story;
  const margin = Math.max(
    MIN_MARGIN,
    Math.min(DEFAULT_MARGIN, Math.floor((width - MATCH_ROOM) / 2)),
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
    `${link(style.hint(String(article.id ?? '-')), source.path)}  ${headlineText(article.headline, inHeadline, style)}`,
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

/** Machine-readable output: one line per passage, with path and line number. */
export function hitLines(hit: Hit, { context, style, link }: HitTextOptions): string {
  const { article, source } = hit.story;
  const path = link(style.path(escapeLine(source.path)), source.path);
  const passages = passagesOf(hit, hit.matches, context, DEFAULT_MARGIN);
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

/** Passages from the body, and other matching fields, which are one line, as a whole: at most `limit`. */
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
        : [{ start: 0, end: value.length, highlights: inField }].slice(0, left);
    for (const passage of cut) passages.push({ field, value, passage });
  }
  return passages;
}

const CUT = '…';

function passageText({ field, value, passage }: FieldPassage, style: Style): string {
  const label =
    field === 'body' || field === 'headline' ? '' : style.label(`${shortName(field)}: `);
  const before = cutsParagraph(value, passage.start - 1) ? CUT : '';
  const after = cutsParagraph(value, passage.end) ? CUT : '';
  return label + before + marked(value, passage, style) + after;
}

/** Whether the character left out at `index` belongs to the same paragraph as the passage. */
function cutsParagraph(value: string, index: number): boolean {
  return index >= 0 && index < value.length && value.charAt(index) !== '\n';
}

/** Part of a value on one line, with its matches marked and the rest in the style `rest`. */
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
