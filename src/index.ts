// `copydesk`: everything that needs no files, for Node and browsers alike.
export type {
  Article,
  ArticleSpans,
  Dateline,
  DatelineSpans,
  Diagnostic,
  DiagnosticCode,
  Paragraph,
  Part,
  PartKind,
  Span,
  Timestamp,
} from './article/article.ts';
export { LineMap, type Position } from './article/line-map.ts';
export { parseStories, parseStory } from './article/parse.ts';
export { isoDate, isoTimestamp } from './article/timestamp.ts';
export type { Source, Story } from './corpus/story.ts';
export { storiesFromText } from './corpus/text-stories.ts';
export type {
  ExportFormat,
  ExportFormatName,
  ExportOptions,
} from './output/export/format.ts';
export { EXPORT_FORMATS } from './output/export/format.ts';
export { EXPORTERS } from './output/export/formats.ts';
export {
  FIELD_NAMES,
  type Field,
  type FieldValue,
  findField,
  type JsonObject,
  storyObject,
} from './output/fields.ts';
export { STORY_SCHEMA } from './output/schema.ts';
export { type TimestampWriter, timestampWriter } from './output/zone.ts';
export type { QueryNode } from './query/ast.ts';
export { type CompiledQuery, compileQuery, type MatchOptions } from './query/compile.ts';
export type { QueryError } from './query/error.ts';
export { QUERY_FIELDS, type QueryField, type TextField } from './query/fields.ts';
export type { FieldMatch, Matcher } from './query/matcher.ts';
export { type ParsedQuery, parseQuery } from './query/parse.ts';
export type { Searchable } from './query/searchable.ts';
export type { Count } from './query/stats/counter.ts';
export { DIMENSIONS, type Dimension } from './query/stats/dimensions.ts';
export { type Stats, StoryStats } from './query/stats/story-stats.ts';
export type { Finding } from './rules/finding.ts';
export type { Fixed } from './rules/fix.ts';
export type { Excerpt, LocatedFinding, Place } from './rules/locate.ts';
export { defaultSeverities } from './rules/plan.ts';
export type { Category, Edit, FixKind, Rule, Severity } from './rules/rule.ts';
export { isRuleName, RULES, type RuleName } from './rules/rules.ts';
export { mendText, type ValidateOptions, validateText } from './rules/validate-text.ts';
