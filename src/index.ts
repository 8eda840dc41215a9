export type {
  Article,
  ArticleSpans,
  Dateline,
  DatelineSpans,
  Diagnostic,
  DiagnosticCode,
  Part,
  PartKind,
  Span,
  Timestamp,
} from './article/article.ts';
export { LineMap, type Position } from './article/line-map.ts';
export { parseStories, parseStory } from './article/parse.ts';
export { isoDate, isoTimestamp } from './article/timestamp.ts';
