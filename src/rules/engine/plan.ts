import type { DiagnosticCode } from '../../article/article.ts';
import { RULES, type RuleName } from '../rules.ts';
import type { ComparedFact } from './facts.ts';
import { House, type HouseStyle, NO_HOUSE_STYLE } from './house.ts';
import type { CorpusRule, DiagnosticRule, Severity, StoryRule, TextRule } from './rule.ts';

/** What a run checks. Plain data, so that it can be sent to worker threads. */
export interface Settings {
  /** The rules to run, with their severities. */
  readonly severities: ReadonlyMap<RuleName, Severity>;
  /** The limits of rules where they are not the usual ones. */
  readonly limits?: ReadonlyMap<RuleName, number>;
  readonly house?: HouseStyle;
  /**
   * The current time in milliseconds since 1970 UTC; null if no story counts as being in the
   * future.
   */
  readonly now: number | null;
}

export interface Active<R> {
  readonly rule: R;
  readonly severity: Severity;
  /** 0 for a rule that has none. */
  readonly limit: number;
}

/** The rules of a run, grouped by what they check. */
export interface Plan {
  readonly diagnostics: ReadonlyMap<DiagnosticCode, Active<DiagnosticRule>>;
  readonly story: readonly Active<StoryRule<RuleName>>[];
  readonly text: readonly Active<TextRule<RuleName>>[];
  readonly corpus: readonly Active<CorpusRule<RuleName>>[];
  /** The facts that the corpus rules compare. */
  readonly needs: ReadonlySet<ComparedFact>;
  /** The severity of an unreadable file; null if it is not reported. */
  readonly unreadable: Severity | null;
  readonly now: number | null;
  readonly house: House;
}

/** The rules that are on by default, with their severities. */
export const defaultSeverities = (): ReadonlyMap<RuleName, Severity> =>
  new Map(RULES.flatMap((rule) => (rule.enabledByDefault ? [[rule.name, rule.severity]] : [])));

/** Whether a plan finds the same in a single file as the rules' defaults do, on the same day. */
export function checksByDefault(plan: Plan): boolean {
  const active = fileRules(plan);
  return (
    judgesByDefault(plan) &&
    active.length === fileRules(planRules({ severities: defaultSeverities(), now: null })).length &&
    active.every(({ rule, severity }) => rule.enabledByDefault && severity === rule.severity)
  );
}

/**
 * Whether each rule of a plan that checks single files finds the same as with its usual limit and
 * without a house style.
 */
export function judgesByDefault(plan: Plan): boolean {
  return (
    plan.house.isEmpty &&
    fileRules(plan).every(({ rule, limit }) => limit === (rule.limit?.usual ?? 0))
  );
}

const fileRules = ({ diagnostics, story, text }: Plan) => [
  ...diagnostics.values(),
  ...story,
  ...text,
];

/** A plan is made once per run and used for any number of files. */
export function planRules(settings: Settings): Plan {
  const diagnostics = new Map<DiagnosticCode, Active<DiagnosticRule>>();
  const story: Active<StoryRule<RuleName>>[] = [];
  const text: Active<TextRule<RuleName>>[] = [];
  const corpus: Active<CorpusRule<RuleName>>[] = [];
  let unreadable: Severity | null = null;
  for (const rule of RULES) {
    const severity = settings.severities.get(rule.name);
    if (severity === undefined) continue;
    const limit = settings.limits?.get(rule.name) ?? rule.limit?.usual ?? 0;
    if (rule.kind === 'diagnostic') diagnostics.set(rule.name, { rule, severity, limit });
    else if (rule.kind === 'story') story.push({ rule, severity, limit });
    else if (rule.kind === 'text') text.push({ rule, severity, limit });
    else if (rule.kind === 'input') unreadable = severity;
    else corpus.push({ rule, severity, limit });
  }
  const needs = new Set(corpus.map(({ rule }) => rule.needs));
  const house = new House(settings.house ?? NO_HOUSE_STYLE);
  return { diagnostics, story, text, corpus, needs, unreadable, now: settings.now, house };
}
