import type { Article, Diagnostic } from './article.ts';
import { readBody } from './body.ts';
import { readFront } from './front.ts';
import { HeaderReader } from './header.ts';
import { type Line, scanLines } from './lines.ts';
import { reportMissing } from './missing.ts';
import { type ArticleFindings, ParsedArticle } from './parsed-article.ts';
import { PartList } from './parts.ts';
import { readPreamble } from './preamble.ts';
import { splitStories } from './split.ts';

/** The first story of a text. Any text is a story; what it lacks is `null`. Never throws. */
export function parseStory(text: string): Article {
  const [lines = []] = splitStories(text, scanLines(text));
  return parseLines(text, lines);
}

/**
 * All stories of a text, at least one, in the order they stand. Their parts, put one after
 * another, are the text. Never throws.
 */
export function parseStories(text: string): Article[] {
  return splitStories(text, scanLines(text)).map((lines) => parseLines(text, lines));
}

function parseLines(text: string, lines: readonly Line[]): Article {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.next ?? start;
  const parts = new PartList(text, start);
  const diagnostics: Diagnostic[] = [];
  const headerStart = readPreamble(text, lines, parts, diagnostics);
  const { header, next } = new HeaderReader(text, lines, parts, diagnostics, headerStart).read();
  const below = lines.slice(next);
  const front = readFront(text, below, header.authorLine, parts, diagnostics, end);
  const body = readBody(text, below, front.bodyStart, end, parts, diagnostics);
  const findings: ArticleFindings = {
    start,
    end,
    id: header.id?.value ?? null,
    timestamp: header.timestamp?.value ?? null,
    spans: {
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
    },
    parts: parts.parts,
    diagnostics,
  };
  reportMissing(text, findings, findings.spans, diagnostics);
  return new ParsedArticle(text, findings);
}
