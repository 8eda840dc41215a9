import type { FixKind, Rule } from '../../rules/engine/rule.ts';
import { visible } from '../../rules/engine/visible.ts';
import type { Style } from '../text/style.ts';
import { wrapText } from '../text/wrap.ts';

/** Columns of the list of rules. */
export const RULE_COLUMNS = ['rule', 'level', 'fix', 'finds'] as const;

/** What the columns hold for a rule. */
export function ruleRow(rule: Rule): string[] {
  return [rule.name, usualLevel(rule), rule.fix ?? '-', rule.summary];
}

/** The level that a rule has where nothing else is said. */
export const usualLevel = ({ enabledByDefault, severity }: Rule): string =>
  enabledByDefault ? severity : 'off';

/** A rule as JSON has it. */
export function ruleObject(rule: Rule): object {
  const { name, category, severity, enabledByDefault, summary, why, help, bad, good, fix } = rule;
  return { name, category, severity, enabledByDefault, summary, why, help, bad, good, fix };
}

const WIDEST = 90;

/** All that is to be said about a rule, for people to read. */
export function explainRule(rule: Rule, columns: number, style: Style): string {
  const width = Math.min(columns, WIDEST);
  const level = rule.enabledByDefault ? rule.severity : `off, ${rule.severity} if chosen`;
  const paragraphs = [
    `${style.headline(rule.name)}\n${wrapText(`${rule.summary}.`, width)}`,
    [
      `${style.label('category:')} ${rule.category}`,
      `${style.label('level:')}    ${level}`,
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
  return fix === 'safe' ? '--fix (changes no word)' : '--unsafe-fixes (look at the result)';
}

/** Blanks at the ends of lines and characters that do not show are what some rules are about. */
const example = (text: string): string => indented(text.split('\n').map(visibleLine).join('\n'));

function visibleLine(line: string): string {
  return visible(line).replace(/^ +| {2,}| +$/g, (blanks) => '·'.repeat(blanks.length));
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
