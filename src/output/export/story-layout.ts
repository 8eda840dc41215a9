import type { Article, Part, PartKind, Span } from '../../article/article.ts';
import { STORY_FIELDS, type StoryRecord } from '../../article/fields.ts';
import { parseStory } from '../../article/parse.ts';
import type { ExportFormat } from './format.ts';

/**
 * The layout of the reference story. The header and the lines above the body are put in its order
 * and shape; from the dateline to the end mark every line is kept, with LF line endings. Text above
 * the ID is dropped. A story that already has this layout is reproduced byte for byte (in UTF-8).
 *
 * Only order and gaps distinguish the lines above the body, so in this layout an unusual line could
 * be read as another field: an address below the headline as the headline's second line, or the
 * author of a story without a headline as the headline. A story with such a line keeps the gaps it
 * has.
 */
export const storyLayout: ExportFormat = {
  extension: 'txt',
  between: '\n',
  write: (story) => {
    const { article } = story;
    const written = inReferenceLayout(article);
    if (written === article.text.slice(article.start, article.end)) return written;
    const fields = fieldsOf(story);
    const isReadBack = (text: string): boolean =>
      fieldsOf({ ...story, article: parseStory(text) }) === fields;
    if (isReadBack(written)) return written;
    const withGaps = withItsGaps(article, authorBelow(article));
    return isReadBack(withGaps) ? withGaps : withItsGaps(article, authorBeside(article));
  },
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
/** The start of the only label between header and body. */
const SUBMITTED = 'Submitted by ';

function inReferenceLayout(article: Article): string {
  const { spans } = article;
  // Only the gaps distinguish a long slug from a headline: one below the slug, and none between
  // headline and body.
  const front = frontLines(article).flatMap((span) =>
    span.start === spans.slug?.start ? [cut(article, span), ''] : [cut(article, span)],
  );
  const body = bodySpan(article);
  const gap = spans.slug !== null && spans.subhead === null ? [] : [''];
  const main = body === null ? [] : [...gap, cut(article, body)];
  return joinLines([...headerLines(article), authorBelow(article), ...front, ...main]);
}

/** Everything below the header as it is. */
function withItsGaps(article: Article, author: string): string {
  const from = headerEnd(article);
  const first = article.parts.find(({ kind, start }) => start >= from && kind !== 'blank');
  const last = lastPart(article);
  const below = first && last ? { start: first.start, end: last.end } : null;
  return joinLines([...headerLines(article), author, cut(article, below)]);
}

const authorBelow = (article: Article): string => `Auther :\n${cut(article, article.spans.author)}`;
const authorBeside = (article: Article): string => `Auther : ${cut(article, article.spans.author)}`;

/** The lines above the author's label. */
function headerLines(article: Article): string[] {
  const { parts, spans } = article;
  return [
    'ID :',
    cut(article, spans.id),
    ...(spans.timestamp === null ? [] : [cut(article, spans.timestamp)]),
    ...(spans.shortlink === null
      ? []
      : ['Shortlink :', cut(article, spans.shortlink), SHORTLINK_NOTICE]),
    ...parts.filter(({ kind }) => kind === 'unknownHeader').map((part) => cut(article, part)),
  ];
}

const cut = ({ text }: Article, span: Span | null): string =>
  span === null ? '' : text.slice(span.start, span.end);

const joinLines = (lines: readonly string[]): string => toLineFeeds([...lines, '', 'X'].join('\n'));

const toLineFeeds = (text: string): string => text.replace(/\r\r\n|\r\n?/g, '\n');

/** What the parser read, for comparison. */
function fieldsOf(story: StoryRecord): string {
  return JSON.stringify(
    STORY_FIELDS.map(({ read }) => read(story)),
    (_, value) => (typeof value === 'string' ? toLineFeeds(value) : value),
  );
}

/** The lines between header and body. A lead mark and its headline are one line. */
function frontLines(article: Article): Span[] {
  const { text, parts, spans } = article;
  const from = headerEnd(article);
  const bodyStart = parts.find(({ kind }) => BODY.has(kind))?.start ?? text.length;
  const isRepeated = ({ kind, start }: Part): boolean =>
    kind === 'headline' && start !== spans.headline?.start;
  return parts
    .filter(({ start }) => start >= from && start < bodyStart)
    .filter((part) => !LEFT_OUT.has(part.kind) && !isRepeated(part))
    .map(({ kind, start, end }) => ({
      start: kind === 'headline' ? (spans.leadMark?.start ?? start) : start,
      end,
    }));
}

function headerEnd({ text, parts }: Article): number {
  const front = parts.find(
    ({ kind, start }) => FRONT.has(kind) || text.startsWith(SUBMITTED, start),
  );
  const end = front?.start ?? text.length;
  return parts.findLast((part) => HEADER.has(part.kind) && part.end <= end)?.end ?? 0;
}

/** From the dateline to the last part that is not blank and not the trailer. */
function bodySpan(article: Article): Span | null {
  const first = article.parts.find(({ kind }) => BODY.has(kind));
  const last = lastPart(article);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

const lastPart = ({ parts }: Article): Part | undefined =>
  parts.findLast(({ kind }) => kind !== 'blank' && kind !== 'trailer');
