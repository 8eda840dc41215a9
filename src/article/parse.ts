import type { Article, Diagnostic, Span } from './article.ts';
import { readBody } from './body.ts';
import { readFront } from './front.ts';
import { type Header, HeaderReader } from './header.ts';
import type { Line } from './lines.ts';
import { reportMissing } from './missing.ts';
import { type ArticleFindings, ParsedArticle } from './parsed-article.ts';
import { PartList } from './parts.ts';
import { readPreamble } from './preamble.ts';
import { splitStories } from './split.ts';

/** The first story of a text. Any text is a story; what it lacks is `null`. Never throws. */
export function parseStory(text: string): Article {
  for (const story of eachStory(text)) return story;
  return parseLines(text, []);
}

/**
 * All stories of a text, at least one, in the order they stand. Their parts, put one after
 * another, are the text. Never throws.
 */
export function parseStories(text: string): Article[] {
  return Array.from(eachStory(text));
}

/** The same, one by one, for a text of more stories than are to be kept. */
export function* eachStory(text: string): Generator<Article> {
  for (const lines of splitStories(text)) yield parseLines(text, lines);
}

/** The header is read at once; what stands below it when it is first asked for. */
function parseLines(text: string, lines: readonly Line[]): Article {
  const story = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.next ?? 0 };
  const parts = new PartList(text, story.start);
  const diagnostics: Diagnostic[] = [];
  const headerStart = readPreamble(text, lines, parts, diagnostics);
  const { header, next } = new HeaderReader(text, lines, parts, diagnostics, headerStart).read();
  return new ParsedArticle(text, story, header, () =>
    readBelow(text, story, header, lines.slice(next), parts, diagnostics),
  );
}

function readBelow(
  text: string,
  story: Span,
  header: Header,
  lines: readonly Line[],
  parts: PartList,
  diagnostics: Diagnostic[],
): ArticleFindings {
  const front = readFront(text, lines, header.authorLine, parts, diagnostics, story.end);
  const body = readBody(text, lines, front.bodyStart, story.end, parts, diagnostics);
  const spans = {
    id: header.id?.span ?? null,
    timestamp: header.timestamp?.span ?? null,
    shortlink: header.shortlink,
    author: header.author ?? front.author,
    slug: front.slug,
    leadMark: front.leadMark,
    headline: front.headline,
    subhead: front.subhead,
    notes: front.notes,
    byline: front.byline,
    dateline: front.dateline,
    ...body,
  };
  reportMissing(text, story, spans, diagnostics);
  return { spans, parts: parts.parts, diagnostics };
}
