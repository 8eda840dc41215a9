import type { Article, Diagnostic, Span } from './article.ts';
import { readBody } from './body.ts';
import { isTrailer } from './end-mark.ts';
import { readFront } from './front.ts';
import { type Header, HeaderReader } from './header.ts';
import { type Line, linesWithin } from './lines.ts';
import { reportMissing, reportUnclaimed } from './missing.ts';
import { type ArticleFindings, ParsedArticle, Shelf } from './parsed-article.ts';
import { PartList } from './parts.ts';
import { readPreamble } from './preamble.ts';
import { splitStories } from './split.ts';

/** Parses the first story of a text. Any text is a story; what it does not have is `null`. Never throws. */
export function parseStory(text: string): Article {
  const [lines = []] = splitStories(text);
  return parseLines(text, lines);
}

/**
 * Stories after the first of this many are parsed again when they are used again, or the stories of one
 * large file would fill the memory. With more, the engine also takes all they are made of for
 * long-lived, and validating a file of 80,000 stories takes 80 MB more.
 */
const MAX_KEPT = 200;

/**
 * Parses all stories of a text, in order. There is at least one, and the parts of all stories together
 * are the text. Never throws.
 */
export function parseStories(text: string): Article[] {
  const articles: Article[] = [];
  const shelf = new Shelf();
  for (const lines of splitStories(text)) {
    articles.push(parseLines(text, lines, articles.length < MAX_KEPT ? null : shelf));
  }
  return articles;
}

/** Like parseStories, but yields one story at a time, for texts with too many stories to keep. */
export function* eachStory(text: string): Generator<Article> {
  for (const lines of splitStories(text)) yield parseLines(text, lines);
}

/**
 * Parses the header now and the rest on first access. With a shelf the story keeps nothing of that
 * but what the shelf holds.
 */
function parseLines(text: string, lines: readonly Line[], shelf: Shelf | null = null): Article {
  const story = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.next ?? 0 };
  const parts = new PartList(text, story.start);
  const diagnostics: Diagnostic[] = [];
  const last = lines.findLastIndex((line) => line.first < line.last);
  const lastLine = lines[last];
  const trailer = lastLine !== undefined && isTrailer(text, lastLine) ? lastLine : null;
  const content = trailer === null ? lines : lines.slice(0, last);
  const headerStart = readPreamble(text, content, parts, diagnostics);
  const { header, next } = new HeaderReader(text, content, parts, diagnostics, headerStart).read();
  if (shelf !== null) return new ParsedArticle(text, story, header, againIn(text, story), shelf);
  return new ParsedArticle(text, story, header, () =>
    readBelow(text, story, header, content.slice(next), trailer, parts, diagnostics),
  );
}

/** Parses a story again. A function of its own, so that it keeps no lines. */
function againIn(text: string, story: Span): () => ArticleFindings {
  return () => {
    const { spans, parts, diagnostics } = parseLines(text, linesWithin(text, story));
    return { spans, parts, diagnostics };
  };
}

function readBelow(
  text: string,
  story: Span,
  header: Header,
  lines: readonly Line[],
  trailerLine: Line | null,
  parts: PartList,
  diagnostics: Diagnostic[],
): ArticleFindings {
  const end = trailerLine?.first ?? story.end;
  const front = readFront(text, lines, header.authorLine, parts, diagnostics, end);
  const { body, endMark, initials, notes } = readBody(text, front, end, parts, diagnostics);
  const trailer =
    trailerLine === null ? null : parts.add('trailer', trailerLine.first, trailerLine.last);
  parts.fillTo(story.end);
  const spans = {
    id: header.id?.span ?? null,
    timestamp: header.timestamp?.span ?? null,
    shortlink: header.shortlink,
    author: header.author ?? front.author,
    slug: front.slug,
    leadMark: front.leadMark,
    headline: front.headline,
    subhead: front.subhead,
    notes: notes.length === 0 ? front.notes : [...front.notes, ...notes],
    byline: front.byline,
    dateline: front.dateline,
    body,
    endMark,
    initials,
    trailer,
  };
  reportMissing(text, story, spans, diagnostics);
  reportUnclaimed(text, parts.parts, spans, diagnostics);
  return { spans, parts: parts.parts, diagnostics };
}
