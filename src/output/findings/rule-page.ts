import type { FixKind, Rule } from '../../rules/engine/rule.ts';
import { visible } from '../../rules/engine/visible.ts';
import type { Style } from '../text/style.ts';
import { wrapText } from '../text/wrap.ts';

/** Columns of the list of rules. */
export const RULE_COLUMNS = ['rule', 'severity', 'fix', 'finds'] as const;

/** A rule's cells, in the order of `RULE_COLUMNS`. */
export function ruleRow(rule: Rule): string[] {
  return [rule.name, usualLevel(rule), rule.fix ?? '-', rule.summary];
}

/** The rule's default severity, or `off` if it is disabled by default. */
export const usualLevel = ({ enabledByDefault, severity }: Rule): string =>
  enabledByDefault ? severity : 'off';

export function ruleObject(rule: Rule): object {
  const { name, category, severity, enabledByDefault, summary, why, help, bad, good, fix } = rule;
  return { name, category, severity, enabledByDefault, summary, why, help, bad, good, fix };
}

const WIDEST = 90;

/** The full description of a rule, for the terminal. */
export function explainRule(rule: Rule, columns: number, style: Style): string {
  const width = Math.min(columns, WIDEST);
  const severity = rule.enabledByDefault ? rule.severity : `off (${rule.severity} if selected)`;
  const paragraphs = [
    `${style.headline(rule.name)}\n${wrapText(`${rule.summary}.`, width)}`,
    [
      `${style.label('category:')} ${rule.category}`,
      `${style.label('severity:')} ${severity}`,
      `${style.label('fix:')}      ${fixText(rule.fix)}`,
    ].join('\n'),
    `${style.label('why')}\n${indented(wrapText(rule.why, width - 2))}`,
    `${style.label('what to do')}\n${indented(wrapText(rule.help, width - 2))}`,
    `${style.label('bad')}\n${example(rule.bad)}`,
    `${style.label('good')}\n${example(rule.good)}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function fixText(fix: FixKind | null): string {
  if (fix === null) return 'none';
  return fix === 'safe' ? '--fix (changes no word)' : '--unsafe-fixes (check the result)';
}

/** Makes trailing blanks and invisible characters visible, because some rules are about them. */
const example = (text: string): string => indented(text.split('\n').map(visibleLine).join('\n'));

function visibleLine(line: string): string {
  return visible(line).replace(/^ +| {2,}| +$/g, (blanks) => '·'.repeat(blanks.length));
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
