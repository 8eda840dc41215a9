import type { Article, Part, PartKind, Span } from '../../article/article.ts';
import type { ExportFormat } from './format.ts';

/**
 * The reference story's own layout. Header and lines above the body come in its order and shape;
 * from the dateline to the end mark every line stays as it is, with LF for its end. What stood
 * above the ID is left out. A story that has that layout comes out byte for byte (in UTF-8).
 */
export const storyLayout: ExportFormat = {
  extension: 'txt',
  between: '\n',
  write: ({ article }) => layOut(article),
};

const HEADER: ReadonlySet<PartKind> = new Set<PartKind>([
  'label',
  'id',
  'timestamp',
  'author',
  'shortlink',
  'unknownHeader',
]);
const BODY: ReadonlySet<PartKind> = new Set<PartKind>(['dateline', 'body', 'endMark', 'initials']);
/** Stands below the shortlink on every page of older nodes, so spelt. */
const SHORTLINK_NOTICE = 'The shortlink copeid';

function layOut(article: Article): string {
  const { text, spans } = article;
  const cut = (span: Span | null): string =>
    span === null ? '' : text.slice(span.start, span.end);
  const header = [
    'ID :',
    cut(spans.id),
    ...(spans.timestamp === null ? [] : [cut(spans.timestamp)]),
    ...(spans.shortlink === null ? [] : ['Shortlink :', cut(spans.shortlink), SHORTLINK_NOTICE]),
    ...article.parts.filter(({ kind }) => kind === 'unknownHeader').map(cut),
    'Auther :',
    cut(spans.author),
  ];
  const front = frontLines(article).map(cut);
  const body = bodySpan(article);
  // A long slug is told from a headline by the latter's standing right above the body.
  const gap = spans.slug !== null && spans.subhead === null ? [] : [''];
  const main = body === null ? [] : [...gap, cut(body).replace(/\r\n?/g, '\n')];
  return [...header, ...front, ...main, '', 'X'].join('\n');
}

/** The lines between header and body, a lead mark and its headline as one. */
function frontLines({ text, parts, spans }: Article): Span[] {
  const headerEnd = parts.findLast(({ kind }) => HEADER.has(kind))?.end ?? 0;
  const bodyStart = parts.find(({ kind }) => BODY.has(kind))?.start ?? text.length;
  const isRepeated = ({ kind, start }: Part): boolean =>
    kind === 'headline' && start !== spans.headline?.start;
  return parts
    .filter(({ start }) => start >= headerEnd && start < bodyStart)
    .filter((part) => !['blank', 'leadMark', 'trailer'].includes(part.kind) && !isRepeated(part))
    .map(({ kind, start, end }) => ({
      start: kind === 'headline' ? (spans.leadMark?.start ?? start) : start,
      end,
    }));
}

/** From the dateline to the last thing that is not the trailer. */
function bodySpan({ parts }: Article): Span | null {
  const first = parts.find(({ kind }) => BODY.has(kind));
  const last = parts.findLast(({ kind }) => kind !== 'blank' && kind !== 'trailer');
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
