import type { Article, Diagnostic, DiagnosticCode, Span } from '../../article/article.ts';
import type { FactTable } from './fact-table.ts';
import type { ComparedFact } from './facts.ts';
import type { House } from './house.ts';
import type { PlacedSpan } from './locate.ts';
import type { Suspect } from './suspects.ts';

/** How bad a problem is. */
export type Severity = 'error' | 'warning' | 'info';

/** The part of a story that a rule checks. */
export type Category =
  | 'layout'
  | 'id'
  | 'timestamp'
  | 'author'
  | 'headline'
  | 'dateline'
  | 'body'
  | 'text'
  | 'file'
  | 'corpus';

/** A safe fix changes no word of a headline or body. An unsafe fix needs a second look. */
export type FixKind = 'safe' | 'unsafe';

/** Replaces a range of the text of a file. Offsets are UTF-16 code units from 0. */
export interface Edit extends Span {
  /** The new text; empty to delete. */
  readonly text: string;
}

/** A problem that a rule found, with the smallest span that shows it. */
export interface Problem extends Span {
  /** What is wrong, with the value found, and what to do if that depends on the value. */
  readonly message: string;
  /** Edits that fix the problem, all or none of them. */
  readonly edits?: readonly Edit[];
  /** How safe these edits are, if that differs from the rule's `fix`. */
  readonly fix?: FixKind;
}

/** A file, as rules see it. */
export interface CheckedFile {
  /** Path as given or found; `-` is standard input. */
  readonly path: string;
  /** The decoded text, with its byte order mark. */
  readonly text: string;
  /** Encoding the file was read as: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** False if the encoding is only the fallback because none was certain. */
  readonly encodingCertain: boolean;
  /** Offset of the first byte that is invalid in the expected encoding; null if there is none. */
  readonly invalidAt: number | null;
}

/** What a rule knows besides the story. */
export interface Context {
  /** The file that the story is in. */
  readonly file: CheckedFile;
  /** Number of stories in the file. */
  readonly stories: number;
  /** Current time, in milliseconds since 1970 UTC; null if checks must not depend on it. */
  readonly now: number | null;
  /** The house style of the configuration. */
  readonly house: House;
}

/** A number that a rule measures by and that the configuration can set. */
export interface Limit {
  /** What the configuration calls it: `max` of `["warning", { "max": 80 }]`. */
  readonly name: string;
  /** The default. */
  readonly usual: number;
  /** The lowest value allowed. */
  readonly least: number;
  /** The highest value allowed. */
  readonly most: number;
  /** Whether it has to be a whole number. */
  readonly whole: boolean;
  /** What it means, as the end of a sentence: `the most characters of a headline`. */
  readonly means: string;
}

/** Description of a rule, used in help, documentation and reports. */
interface About<Name extends string> {
  /** Name: the part of the story, then the problem (`headline-length`). */
  readonly name: Name;
  /** Part of a story that the rule checks. */
  readonly category: Category;
  /** Severity, unless configured otherwise. */
  readonly severity: Severity;
  /** Whether the rule runs without being named. */
  readonly enabledByDefault: boolean;
  /** What the rule finds, in one line without a full stop. */
  readonly summary: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly help: string;
  /** Part of a story with the problem. A line `…` replaces lines that are left out. */
  readonly bad: string;
  /** Part of a story without the problem. */
  readonly good: string;
  /** How safe the rule's fixes are at most; null if it has none. */
  readonly fix: FixKind | null;
  /** Checks receive its value, or 0 if the rule has no limit. */
  readonly limit?: Limit;
}

/** Passes on a diagnostic of the parser that has the rule's name. */
export interface DiagnosticRule<Name extends DiagnosticCode = DiagnosticCode> extends About<Name> {
  readonly kind: 'diagnostic';
  /** Adds edits, or drops the diagnostic (null). Without `check`, the diagnostic is passed on as it is. */
  readonly check?: (diagnostic: Diagnostic, article: Article, house: House) => Problem | null;
}

/** Checks one story at a time. */
export interface StoryRule<Name extends string = string> extends About<Name> {
  readonly kind: 'story';
  /** Problems of a story, in any order. */
  readonly check: (article: Article, context: Context, limit: number) => readonly Problem[];
}

/** Checks the text of a file. */
export interface TextRule<Name extends string = string> extends About<Name> {
  readonly kind: 'text';
  /** Runs only if the text contains such a character; null to run always. */
  readonly suspect: Suspect | null;
  /** Whether its problems are about the whole file, wherever they point. */
  readonly ofFile?: boolean;
  /** Problems of the text, in any order. There may be very many, so they are read one by one. */
  readonly check: (file: CheckedFile, articles: readonly Article[]) => Iterable<Problem>;
}

/** A story that repeats an earlier one. Both are numbers in the table of facts. */
export interface Repetition {
  /** The story that repeats another. */
  readonly story: number;
  /** The story that it repeats. */
  readonly earlier: number;
}

/** Compares the stories of all files, by facts kept about each. */
export interface CorpusRule<Name extends string = string> extends About<Name> {
  readonly kind: 'corpus';
  /** Fact that it compares, besides those always kept. */
  readonly needs: ComparedFact;
  /** Finds repetitions among `stories`, in their order. The limit may differ between stories. */
  readonly conclude: (
    facts: FactTable,
    stories: Int32Array,
    limitOf: (story: number) => number,
  ) => Iterable<Repetition>;
  /** Position and message of a repetition. There can be very many, so each is described when shown. */
  readonly describe: (
    facts: FactTable,
    repetition: Repetition,
  ) => { readonly span: PlacedSpan; readonly message: string };
}

/** Reports that a file cannot be read. It runs whatever rules are selected. */
export interface InputRule<Name extends string = string> extends About<Name> {
  readonly kind: 'input';
}

/** A rule of `copydesk validate`. */
export type Rule<Name extends string = string> =
  | DiagnosticRule
  | StoryRule<Name>
  | TextRule<Name>
  | InputRule<Name>
  | CorpusRule<Name>;

/** No problems: what most checks return for most stories. */
export const NONE: readonly Problem[] = [];

// These functions keep the rule's name as a literal type, so that the list of rules knows all
// names.
export const diagnosticRule = <Name extends DiagnosticCode>(
  rule: Omit<DiagnosticRule<Name>, 'kind'>,
): DiagnosticRule<Name> => ({ kind: 'diagnostic', ...rule });
export const storyRule = <Name extends string>(
  rule: Omit<StoryRule<Name>, 'kind'>,
): StoryRule<Name> => ({ kind: 'story', ...rule });
export const textRule = <Name extends string>(
  rule: Omit<TextRule<Name>, 'kind'>,
): TextRule<Name> => ({ kind: 'text', ...rule });
export const inputRule = <Name extends string>(
  rule: Omit<InputRule<Name>, 'kind'>,
): InputRule<Name> => ({ kind: 'input', ...rule });
export const corpusRule = <Name extends string>(
  rule: Omit<CorpusRule<Name>, 'kind'>,
): CorpusRule<Name> => ({ kind: 'corpus', ...rule });
