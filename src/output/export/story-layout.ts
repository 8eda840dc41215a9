import type { Article, Part, PartKind, Span } from '../../article/article.ts';
import type { ExportFormat } from './format.ts';

/**
 * The layout of the reference story. The header and the lines above the body are put in its order
 * and shape; from the dateline to the end mark every line is kept, with LF line endings. Text above
 * the ID is dropped. A story that already has this layout is reproduced byte for byte (in UTF-8).
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
const FRONT: ReadonlySet<PartKind> = new Set<PartKind>([
  'slug',
  'leadMark',
  'headline',
  'subhead',
  'note',
  'byline',
]);
/**
 * Parts that get no line of their own between header and body. A lead mark is kept with its
 * headline.
 */
const LEFT_OUT: ReadonlySet<PartKind> = new Set<PartKind>([
  'blank',
  'label',
  'leadMark',
  'transmissionMark',
  'trailer',
]);
/** The line below the shortlink on every page of older nodes, with this spelling. */
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
  // Only the gaps distinguish a long slug from a headline: one below the slug, and none between
  // headline and body.
  const front = frontLines(article).flatMap((span) =>
    span.start === spans.slug?.start ? [cut(span), ''] : [cut(span)],
  );
  const body = bodySpan(article);
  const gap = spans.slug !== null && spans.subhead === null ? [] : [''];
  const main = body === null ? [] : [...gap, cut(body)];
  return [...header, ...front, ...main, '', 'X'].join('\n').replace(/\r\r\n|\r\n?/g, '\n');
}

/** The lines between header and body. A lead mark and its headline are one line. */
function frontLines({ text, parts, spans }: Article): Span[] {
  const front = parts.find(({ kind }) => FRONT.has(kind))?.start ?? text.length;
  const headerEnd = parts.findLast(({ kind, end }) => HEADER.has(kind) && end <= front)?.end ?? 0;
  const bodyStart = parts.find(({ kind }) => BODY.has(kind))?.start ?? text.length;
  const isRepeated = ({ kind, start }: Part): boolean =>
    kind === 'headline' && start !== spans.headline?.start;
  return parts
    .filter(({ start }) => start >= headerEnd && start < bodyStart)
    .filter((part) => !LEFT_OUT.has(part.kind) && !isRepeated(part))
    .map(({ kind, start, end }) => ({
      start: kind === 'headline' ? (spans.leadMark?.start ?? start) : start,
      end,
    }));
}

/** From the dateline to the last part that is not blank and not the trailer. */
function bodySpan({ parts }: Article): Span | null {
  const first = parts.find(({ kind }) => BODY.has(kind));
  const last = parts.findLast(({ kind }) => kind !== 'blank' && kind !== 'trailer');
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
