import { parseStory } from '../../src/article/parse.ts';
import type { Article, Diagnostic, DiagnosticCode, Span } from '../../src/index.ts';

const PARTS = {
  id: 'ID :\n470853\n',
  timestamp: 'Thu, 11/23/2017 - 01:57\n',
  author: 'Auther :\n\n',
  headline: 'Ministers hold talks on trade\n\n',
  dateline: 'BEIJING, Nov. 22 (Yonhap) -- ',
  body: 'The ministers met on Wednesday.',
  end: ' (END)\n\nX',
};

/** The text of a story in the reference layout, with the parts given in place of its own. */
export function storyText(parts: Partial<typeof PARTS> = {}): string {
  return Object.values({ ...PARTS, ...parts }).join('');
}

export function storyWith(parts: Partial<typeof PARTS>): Article {
  return parseStory(storyText(parts));
}

/** A story whose body opens with these words. */
export function storyOpening(words: string): Article {
  return storyWith({ dateline: '', body: `${words} and the talks went on, officials said.` });
}

export function codes(story: Article): DiagnosticCode[] {
  return story.diagnostics.map(({ code }) => code);
}

export function slice(story: Article, span: Span | null): string | null {
  return span === null ? null : story.text.slice(span.start, span.end);
}

/** The diagnostic with that code, and the text it points at. */
export function found(story: Article, code: DiagnosticCode): (Diagnostic & { at: string }) | null {
  const diagnostic = story.diagnostics.find((one) => one.code === code);
  if (diagnostic === undefined) return null;
  return { ...diagnostic, at: story.text.slice(diagnostic.start, diagnostic.end) };
}
