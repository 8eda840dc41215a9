// `copydesk`: everything that works without files, for Node.js and browsers. docs/library.md has examples.
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
export type { Source, Story } from './corpus/read/story.ts';
export { storiesFromText } from './corpus/read/text-stories.ts';
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
} from './output/story/fields.ts';
export { STORY_SCHEMA } from './output/story/story-schema.ts';
export { type TimestampWriter, timestampWriter } from './output/story/zone.ts';
export type { QueryError, QueryNode } from './query/language/ast.ts';
export { QUERY_FIELDS, type QueryField, type TextField } from './query/language/fields.ts';
export { type ParsedQuery, parseQuery } from './query/language/parse.ts';
export { type CompiledQuery, compileQuery, type MatchOptions } from './query/match/compile.ts';
export type { FieldMatch, Matcher, Searchable } from './query/match/matcher.ts';
export type { Finding, LocatedFinding } from './rules/engine/finding.ts';
export type { Fixed } from './rules/engine/fix.ts';
export type { HouseAgency, HouseStyle } from './rules/engine/house.ts';
export type { Excerpt, Place } from './rules/engine/locate.ts';
export { defaultSeverities } from './rules/engine/plan.ts';
export type { Category, Edit, FixKind, Limit, Rule, Severity } from './rules/engine/rule.ts';
export { fixText, type ValidateOptions, validateText } from './rules/engine/validate-text.ts';
export { isRuleName, RULES, type RuleName } from './rules/rules.ts';
export type { Count } from './stats/counter.ts';
export { DIMENSIONS, type Dimension, type Grouping } from './stats/dimensions.ts';
export { type Stats, StoryStats } from './stats/story-stats.ts';
