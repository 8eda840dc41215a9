import type { Article, Diagnostic, DiagnosticCode, Span } from '../../article/article.ts';
import type { FactTable } from './fact-table.ts';
import type { ComparedFact } from './facts.ts';
import type { PlacedSpan } from './locate.ts';
import type { Suspect } from './suspects.ts';

export type Severity = 'error' | 'warning' | 'info';

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

/** A safe fix changes no word of a headline or body. An unsafe fix should be reviewed. */
export type FixKind = 'safe' | 'unsafe';

/** Replaces a range of the file's text. Offsets are in UTF-16 code units. */
export interface Edit extends Span {
  readonly text: string;
}

/** A problem that a rule found, with the smallest span that shows it. */
export interface Problem extends Span {
  /** What is wrong, including the value, and what to do about it if that depends on the value. */
  readonly message: string;
  /** Applied together or not at all. */
  readonly edits?: readonly Edit[];
  /** Whether these edits are safe, if that differs from the rule's `fix`. */
  readonly fix?: FixKind;
}

/** A file as the rules see it. */
export interface CheckedFile {
  /** As given or found; `-` for standard input. */
  readonly path: string;
  /** The decoded text, including a byte order mark. */
  readonly text: string;
  /** The encoding used to decode the file: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** False if the encoding was only a fallback. */
  readonly encodingCertain: boolean;
  /** The byte offset of the first invalid byte in the expected encoding; null if there is none. */
  readonly invalidAt: number | null;
}

export interface Context {
  readonly file: CheckedFile;
  /** The number of stories in the file. */
  readonly stories: number;
  /** The current time in milliseconds since 1970 UTC; null if checks must not depend on it. */
  readonly now: number | null;
}

/** The description of a rule, used by help, README, reporters and SARIF. */
interface About<Name extends string> {
  /** The part of the story, then the problem: `headline-length`. */
  readonly name: Name;
  readonly category: Category;
  readonly severity: Severity;
  readonly enabledByDefault: boolean;
  /** What the rule finds, in one line. */
  readonly summary: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly help: string;
  /** Part of a story with the problem. A line with `…` marks an omission. */
  readonly bad: string;
  readonly good: string;
  /** Whether the rule offers fixes, and whether any of them are unsafe. */
  readonly fix: FixKind | null;
}

/** Reports a parser diagnostic under the rule's own name. */
export interface DiagnosticRule<Name extends DiagnosticCode = DiagnosticCode> extends About<Name> {
  readonly kind: 'diagnostic';
  /**
   * Adds edits to the diagnostic, or returns null to drop it. Without `check`, it is reported as it
   * is.
   */
  readonly check?: (diagnostic: Diagnostic, article: Article) => Problem | null;
}

/** Checks one story at a time. */
export interface StoryRule<Name extends string = string> extends About<Name> {
  readonly kind: 'story';
  readonly check: (article: Article, context: Context) => readonly Problem[];
}

/** Checks the text of a file as a whole. */
export interface TextRule<Name extends string = string> extends About<Name> {
  readonly kind: 'text';
  /** Runs the rule only if the text contains such a character; null to run it always. */
  readonly suspect: Suspect | null;
  /** Whether problems concern the whole file, wherever their spans are. */
  readonly ofFile?: boolean;
  readonly check: (file: CheckedFile, articles: readonly Article[]) => readonly Problem[];
}

/** A story that duplicates an earlier one. Both are indexes into the fact table. */
export interface Repetition {
  readonly story: number;
  readonly earlier: number;
}

/** Compares the stories of all files by the facts kept of each. */
export interface CorpusRule<Name extends string = string> extends About<Name> {
  readonly kind: 'corpus';
  /** The optional fact that the rule compares. */
  readonly needs: ComparedFact;
  /** Compares `stories`, which are in order, and returns the repetitions in the same order. */
  readonly conclude: (facts: FactTable, stories: Iterable<number>) => readonly Repetition[];
  /**
   * The message and span of a repetition. There may be very many, so this is called only for those
   * reported.
   */
  readonly describe: (
    facts: FactTable,
    repetition: Repetition,
  ) => { readonly span: PlacedSpan; readonly message: string };
}

/**
 * Describes an unreadable file, which the file reader reports. Runs whichever rules are selected.
 */
export interface InputRule<Name extends string = string> extends About<Name> {
  readonly kind: 'input';
}

export type Rule<Name extends string = string> =
  | DiagnosticRule
  | StoryRule<Name>
  | TextRule<Name>
  | InputRule<Name>
  | CorpusRule<Name>;

/** The result of most checks; shared to save allocations. */
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
