import { lazily } from '../text/lazily.ts';
import type {
  Article,
  ArticleSpans,
  Diagnostic,
  DiagnosticCode,
  Part,
  PartKind,
  Span,
} from './article.ts';
import { skipBlanks } from './lines.ts';

type RequiredSpans = Pick<
  Article['spans'],
  'id' | 'timestamp' | 'headline' | 'dateline' | 'body' | 'endMark'
>;

/** Reports each missing part at the offset where it would be expected. */
export function reportMissing(
  text: string,
  story: Span,
  spans: RequiredSpans,
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
    report('dateline-missing', spans.body.start, 'The body does not begin with a dateline.');
  }
  if (spans.endMark === null) {
    report('end-mark-missing', spans.body.end, 'The body does not end with an end mark.');
  }
}

/** Parts that belong to no field by design and are not reported. */
const LAYOUT: ReadonlySet<PartKind> = new Set<PartKind>(['label', 'trailer', 'blank']);
const HEADER: ReadonlySet<PartKind> = new Set<PartKind>(['id', 'timestamp', 'author', 'shortlink']);
const WORD = lazily(() => /[\p{L}\p{N}]/u);
const SHOWN = 60;

/** Reports every part that contains words but is in no field and no diagnostic. */
export function reportUnclaimed(
  text: string,
  parts: readonly Part[],
  spans: ArticleSpans,
  diagnostics: Diagnostic[],
): void {
  // Both are in the order of the text, so one pass finds how far the diagnostics before a part reach.
  const known = [...diagnostics].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  for (const { kind, start, end } of parts) {
    for (let one = known[next]; one !== undefined && one.start <= start; one = known[++next]) {
      reach = Math.max(reach, one.end);
    }
    if (LAYOUT.has(kind) || isInField(kind, start, end, spans)) continue;
    if (reach >= end) continue;
    const words = text.slice(start, end);
    if (!WORD().test(words)) continue;
    const code = HEADER.has(kind) ? 'header-repeated' : 'page-residue';
    const message = `This is not part of the story: "${words.slice(0, SHOWN)}".`;
    diagnostics.push({ code, start, end, message });
  }
}

function isInField(kind: PartKind, start: number, end: number, spans: ArticleSpans): boolean {
  if (kind === 'note') return true;
  const field = fieldSpan(kind, spans);
  return field !== null && field.start >= start && field.end <= end;
}

function fieldSpan(kind: PartKind, spans: ArticleSpans): Span | null {
  switch (kind) {
    case 'id':
    case 'timestamp':
    case 'author':
    case 'shortlink':
    case 'slug':
    case 'leadMark':
    case 'headline':
    case 'subhead':
    case 'byline':
    case 'dateline':
    case 'body':
    case 'endMark':
    case 'initials':
      return spans[kind];
    default:
      return null;
  }
}
