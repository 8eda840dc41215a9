import { authorAsHeadline } from './author/as-headline.ts';
import { bylinePlace } from './author/byline-place.ts';
import { authorLabelSpelling } from './author/label.ts';
import { authorMissing } from './author/missing.ts';
import { bodyBrackets } from './body/brackets.ts';
import { bodyCutOff } from './body/cut-off.ts';
import { bodyMissing } from './body/missing.ts';
import { bodyParagraphRepeated } from './body/paragraph-repeated.ts';
import { bodyQuotes } from './body/quotes.ts';
import { bodyShort } from './body/short.ts';
import { idDuplicate } from './corpus/id-duplicate.ts';
import { storyDuplicate } from './corpus/story-duplicate.ts';
import { storyNearDuplicate } from './corpus/story-near-duplicate.ts';
import { datelineAgency } from './dateline/agency.ts';
import { datelineDate } from './dateline/date.ts';
import { datelineMissing } from './dateline/missing.ts';
import { datelineUnreadable } from './dateline/unreadable.ts';
import { fileUnreadable } from './file/unreadable.ts';
import { headlineCapitals } from './headline/capitals.ts';
import { headlineFullStop } from './headline/full-stop.ts';
import { headlineLength } from './headline/length.ts';
import { headlineMissing } from './headline/missing.ts';
import { headlineRepeated } from './headline/repeated.ts';
import { headlineSpaces } from './headline/spaces.ts';
import { idFileName } from './id/file-name.ts';
import { idMalformed } from './id/malformed.ts';
import { idMissing } from './id/missing.ts';
import { endMarkMissing } from './layout/end-mark-missing.ts';
import { headerOrder } from './layout/header-order.ts';
import { headerRepeated } from './layout/header-repeated.ts';
import { headerUnknown } from './layout/header-unknown.ts';
import { pageResidue } from './layout/page-residue.ts';
import { textAfterEndMark } from './layout/text-after-end-mark.ts';
import type { Category, Rule } from './rule.ts';
import { bidiControl } from './text/bidi-control.ts';
import { byteOrderMark } from './text/byte-order-mark.ts';
import { controlCharacter } from './text/control-character.ts';
import { encodingInvalid } from './text/encoding-invalid.ts';
import { htmlEntity } from './text/html-entity.ts';
import { htmlTag } from './text/html-tag.ts';
import { invisibleCharacter } from './text/invisible-character.ts';
import { lineEndsMixed } from './text/line-ends-mixed.ts';
import { mojibake } from './text/mojibake.ts';
import { noBreakSpace } from './text/no-break-space.ts';
import { replacementCharacter } from './text/replacement-character.ts';
import { tab } from './text/tab.ts';
import { trailingSpace } from './text/trailing-space.ts';
import { timestampFuture } from './timestamp/future.ts';
import { timestampImpossible } from './timestamp/impossible.ts';
import { timestampMalformed } from './timestamp/malformed.ts';
import { timestampMissing } from './timestamp/missing.ts';
import { timestampWeekday } from './timestamp/weekday.ts';

/** All rules, in the order in which they are listed. */
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
  encodingInvalid,
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
  fileUnreadable,
  idDuplicate,
  storyDuplicate,
  storyNearDuplicate,
] as const;

export type RuleName = (typeof RULES)[number]['name'];

export const CATEGORIES: readonly Category[] = [...new Set(RULES.map(({ category }) => category))];

const BY_NAME: ReadonlyMap<string, (typeof RULES)[number]> = new Map(
  RULES.map((rule) => [rule.name, rule]),
);

export const isRuleName = (name: string): name is RuleName => BY_NAME.has(name);

export function ruleNamed(name: RuleName): Rule<RuleName> {
  const rule = BY_NAME.get(name);
  if (rule === undefined) throw new Error(`no rule ${name}`);
  return rule;
}
