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

/** Safe: no word of a headline or body changes. Unsafe: a person should look at the result. */
export type FixKind = 'safe' | 'unsafe';

/** Replaces a range of the file's text; offsets are UTF-16 code units. */
export interface Edit extends Span {
  readonly text: string;
}

/** What a rule found, on the smallest span that shows it. */
export interface Problem extends Span {
  /** What is wrong, with the value found, and what to do where that depends on the value. */
  readonly message: string;
  /** Made together or not at all. */
  readonly edits?: readonly Edit[];
  /** How safe these edits are, where it differs from the rule's own word. */
  readonly fix?: FixKind;
}

/** A file as the rules see it. */
export interface CheckedFile {
  /** As given or found; `-` for standard input. */
  readonly path: string;
  /** The decoded text, byte order mark included. */
  readonly text: string;
  /** The encoding the bytes were read as: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** False where the encoding was taken only because nothing better was certain. */
  readonly encodingCertain: boolean;
  /** Offset of the first byte that is not valid in the encoding expected; null when all are. */
  readonly invalidAt: number | null;
}

export interface Context {
  readonly file: CheckedFile;
  /** How many stories the file holds. */
  readonly stories: number;
  /** The present, in milliseconds since 1970 UTC; null where a check must not depend on it. */
  readonly now: number | null;
}

/** What people are told about a rule; help, README, reporters and SARIF all draw on it. */
interface About<Name extends string> {
  /** The part of the story, then the fault: `headline-length`. */
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
  /** Part of a story with the fault; a line `…` stands for what is left out. */
  readonly bad: string;
  readonly good: string;
  /** Whether the rule offers fixes, and how safe they are at most. */
  readonly fix: FixKind | null;
}

/** Passes on what the parser found under the rule's own name. */
export interface DiagnosticRule<Name extends DiagnosticCode = DiagnosticCode> extends About<Name> {
  readonly kind: 'diagnostic';
  /** Adds edits or drops the diagnostic (null); without it the diagnostic stands as it is. */
  readonly check?: (diagnostic: Diagnostic, article: Article) => Problem | null;
}

/** Looks at one story. */
export interface StoryRule<Name extends string = string> extends About<Name> {
  readonly kind: 'story';
  readonly check: (article: Article, context: Context) => readonly Problem[];
}

/** Looks at the text of a file, whatever it holds. */
export interface TextRule<Name extends string = string> extends About<Name> {
  readonly kind: 'text';
  /** Runs only where such a character stands in the text; null: always. */
  readonly suspect: Suspect | null;
  /** Whether what it finds is said of the whole file, wherever it points. */
  readonly ofFile?: boolean;
  readonly check: (file: CheckedFile, articles: readonly Article[]) => readonly Problem[];
}

/** A story that repeats an earlier one, by their numbers in the table. */
export interface Repetition {
  readonly story: number;
  readonly earlier: number;
}

/** Compares the stories of all files, by the facts kept of each. */
export interface CorpusRule<Name extends string = string> extends About<Name> {
  readonly kind: 'corpus';
  /** The fact it compares, beside those always kept. */
  readonly needs: ComparedFact;
  /** `stories` are those to compare, in their order; so are those found. */
  readonly conclude: (facts: FactTable, stories: Iterable<number>) => readonly Repetition[];
  /** What is said of one, and where. There may be very many: each is described when it is shown. */
  readonly describe: (
    facts: FactTable,
    repetition: Repetition,
  ) => { readonly span: PlacedSpan; readonly message: string };
}

/** Names what the reader of files finds: that one cannot be read. It runs whatever rules are selected. */
export interface InputRule<Name extends string = string> extends About<Name> {
  readonly kind: 'input';
}

export type Rule<Name extends string = string> =
  | DiagnosticRule
  | StoryRule<Name>
  | TextRule<Name>
  | InputRule<Name>
  | CorpusRule<Name>;

/** What most checks of most stories return. */
export const NONE: readonly Problem[] = [];

// Each keeps the rule's name as a literal type, so that the list of rules knows all names.
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
