import { authorAsHeadline } from './checks/author/as-headline.ts';
import { bylinePlace } from './checks/author/byline-place.ts';
import { authorLabelSpelling } from './checks/author/label.ts';
import { authorMissing } from './checks/author/missing.ts';
import { bodyBrackets } from './checks/body/brackets.ts';
import { bodyCutOff } from './checks/body/cut-off.ts';
import { bodyMissing } from './checks/body/missing.ts';
import { bodyParagraphRepeated } from './checks/body/paragraph-repeated.ts';
import { bodyQuotes } from './checks/body/quotes.ts';
import { bodyShort } from './checks/body/short.ts';
import { textRepeated } from './checks/body/text-repeated.ts';
import { idDuplicate } from './checks/corpus/id-duplicate.ts';
import { storyDuplicate } from './checks/corpus/story-duplicate.ts';
import { storyNearDuplicate } from './checks/corpus/story-near-duplicate.ts';
import { datelineAgency } from './checks/dateline/agency.ts';
import { datelineDate } from './checks/dateline/date.ts';
import { datelineMissing } from './checks/dateline/missing.ts';
import { datelineUnreadable } from './checks/dateline/unreadable.ts';
import { fileUnreadable } from './checks/file/unreadable.ts';
import { headlineCapitals } from './checks/headline/capitals.ts';
import { headlineFullStop } from './checks/headline/full-stop.ts';
import { headlineLength } from './checks/headline/length.ts';
import { headlineMissing } from './checks/headline/missing.ts';
import { headlineRepeated } from './checks/headline/repeated.ts';
import { headlineSpaces } from './checks/headline/spaces.ts';
import { idFileName } from './checks/id/file-name.ts';
import { idMalformed } from './checks/id/malformed.ts';
import { idMissing } from './checks/id/missing.ts';
import { endMarkMissing } from './checks/layout/end-mark-missing.ts';
import { headerOrder } from './checks/layout/header-order.ts';
import { headerRepeated } from './checks/layout/header-repeated.ts';
import { headerUnknown } from './checks/layout/header-unknown.ts';
import { pageResidue } from './checks/layout/page-residue.ts';
import { textAfterEndMark } from './checks/layout/text-after-end-mark.ts';
import { bidiControl } from './checks/text/bidi-control.ts';
import { byteOrderMark } from './checks/text/byte-order-mark.ts';
import { controlCharacter } from './checks/text/control-character.ts';
import { encodingInvalid } from './checks/text/encoding-invalid.ts';
import { encodingUncertain } from './checks/text/encoding-uncertain.ts';
import { htmlEntity } from './checks/text/html-entity.ts';
import { htmlTag } from './checks/text/html-tag.ts';
import { invisibleCharacter } from './checks/text/invisible-character.ts';
import { lineEndsMixed } from './checks/text/line-ends-mixed.ts';
import { mojibake } from './checks/text/mojibake.ts';
import { noBreakSpace } from './checks/text/no-break-space.ts';
import { replacementCharacter } from './checks/text/replacement-character.ts';
import { tab } from './checks/text/tab.ts';
import { termNotPreferred } from './checks/text/term-not-preferred.ts';
import { trailingSpace } from './checks/text/trailing-space.ts';
import { timestampFuture } from './checks/timestamp/future.ts';
import { timestampImpossible } from './checks/timestamp/impossible.ts';
import { timestampMalformed } from './checks/timestamp/malformed.ts';
import { timestampMissing } from './checks/timestamp/missing.ts';
import { timestampWeekday } from './checks/timestamp/weekday.ts';
import type { Category, Rule } from './engine/rule.ts';

/** All rules, in the order of `copydesk rules`. */
export const RULES = [
  headerRepeated,
  headerOrder,
  headerUnknown,
  endMarkMissing,
  textAfterEndMark,
  pageResidue,
  idMissing,
  idMalformed,
  idFileName,
  timestampMissing,
  timestampMalformed,
  timestampImpossible,
  timestampWeekday,
  timestampFuture,
  authorMissing,
  authorAsHeadline,
  authorLabelSpelling,
  bylinePlace,
  headlineMissing,
  headlineRepeated,
  headlineLength,
  headlineFullStop,
  headlineCapitals,
  headlineSpaces,
  datelineMissing,
  datelineUnreadable,
  datelineDate,
  datelineAgency,
  bodyMissing,
  bodyShort,
  bodyCutOff,
  bodyQuotes,
  bodyBrackets,
  bodyParagraphRepeated,
  textRepeated,
  encodingInvalid,
  encodingUncertain,
  byteOrderMark,
  lineEndsMixed,
  controlCharacter,
  replacementCharacter,
  mojibake,
  invisibleCharacter,
  bidiControl,
  htmlEntity,
  htmlTag,
  noBreakSpace,
  tab,
  trailingSpace,
  termNotPreferred,
  fileUnreadable,
  idDuplicate,
  storyDuplicate,
  storyNearDuplicate,
] as const;

/** Name of a rule. */
export type RuleName = (typeof RULES)[number]['name'];

/** The names of all rules, in their order. */
export const RULE_NAMES: readonly RuleName[] = RULES.map(({ name }) => name);

/** All categories, in the order of the rules. */
export const CATEGORIES: readonly Category[] = [...new Set(RULES.map(({ category }) => category))];

const BY_NAME: ReadonlyMap<string, (typeof RULES)[number]> = new Map(
  RULES.map((rule) => [rule.name, rule]),
);

/** Whether there is a rule of that name. */
export const isRuleName = (name: string): name is RuleName => BY_NAME.has(name);

export function ruleNamed(name: RuleName): Rule<RuleName> {
  const rule = BY_NAME.get(name);
  if (rule === undefined) throw new Error(`no rule ${name}`);
  return rule;
}
