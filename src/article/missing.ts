import type { Article, Diagnostic, DiagnosticCode, Span } from './article.ts';
import { skipBlanks } from './lines.ts';

type Wanted = Pick<
  Article['spans'],
  'id' | 'timestamp' | 'headline' | 'dateline' | 'body' | 'endMark'
>;

/** Says which parts a story lacks. The place named is where the part would be looked for. */
export function reportMissing(
  text: string,
  story: Span,
  spans: Wanted,
  diagnostics: Diagnostic[],
): void {
  const report = (code: DiagnosticCode, at: number, message: string): void => {
    diagnostics.push({ code, start: at, end: at, message });
  };
  const top = skipBlanks(text, story.start, story.end);
  if (spans.id === null) report('id-missing', top, 'The story has no ID.');
  if (spans.timestamp === null) report('timestamp-missing', top, 'The story has no timestamp.');
  if (spans.headline === null) {
    const at = spans.dateline?.start ?? spans.body?.start ?? top;
    report('headline-missing', at, 'The story has no headline.');
  }
  if (spans.body === null) {
    const at = spans.dateline?.end ?? spans.headline?.end ?? top;
    report('body-missing', at, 'The story has no body.');
    return;
  }
  if (spans.dateline === null) {
    report('dateline-missing', spans.body.start, 'The body does not open with a dateline.');
  }
  if (spans.endMark === null) {
    report('end-mark-missing', spans.body.end, 'The body does not close with an end mark.');
  }
}
