import type { Level } from '../../rules/engine/choose.ts';
import type { FixKind, Limit, Rule } from '../../rules/engine/rule.ts';
import { visible } from '../../rules/engine/visible.ts';
import type { Style } from '../text/style.ts';
import type { Cell } from '../text/table.ts';
import { wrapText } from '../text/wrap.ts';

/** Columns of the list of rules. */
export const RULE_COLUMNS = ['rule', 'severity', 'fix', 'finds'] as const;

/** A rule's cells, in the order of `RULE_COLUMNS`. */
export function ruleRow(rule: Rule, style: Style): Cell[] {
  const level: Level = rule.enabledByDefault ? rule.severity : 'off';
  return [
    rule.name,
    { text: level, style: levelStyle(level, style) },
    rule.fix ?? '-',
    rule.summary,
  ];
}

export function levelStyle(level: Level, style: Style): (text: string) => string {
  return level === 'off' ? style.quiet : style[level];
}

export function ruleObject(rule: Rule): object {
  const { name, category, severity, enabledByDefault, summary, why, help, bad, good, fix } = rule;
  const { limit = null } = rule;
  return { name, category, severity, enabledByDefault, summary, why, help, bad, good, fix, limit };
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
    ...(rule.limit === undefined ? [] : [limitText(rule, rule.limit, width, style)]),
    `${style.label('why')}\n${indented(wrapText(rule.why, width - 2))}`,
    `${style.label('what to do')}\n${indented(wrapText(rule.help, width - 2))}`,
    `${style.label('bad')}\n${example(rule.bad)}`,
    `${style.label('good')}\n${example(rule.good)}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** The rule's limit, and how to set it in the configuration. */
function limitText({ name, severity }: Rule, limit: Limit, width: number, style: Style): string {
  const { name: key, usual, least, most, whole, means } = limit;
  const range = `${whole ? 'a whole number' : 'a number'} from ${least} to ${most}`;
  const text = wrapText(`${key}, ${range}: ${means} (default: ${usual})`, width - 2);
  const written = `"severity": { "${name}": ["${severity}", { "${key}": ${usual} }] }`;
  return `${style.label('setting')}\n${indented(text)}\n${indented(written)}`;
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
