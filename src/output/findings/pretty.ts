import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { FixKind } from '../../rules/engine/rule.ts';
import { type RuleName, ruleNamed } from '../../rules/rules.ts';
import { escapeLine } from '../../text/escape.ts';
import { count, countStories } from '../text/count.ts';
import type { Link } from '../text/link.ts';
import { PLAIN, type Style } from '../text/style.ts';
import { wrapText } from '../text/wrap.ts';
import { drawExcerpt } from './excerpt.ts';
import { type Reporter, rulesOf, type Summary, severityCounts, type Write } from './reporter.ts';

export interface PrettyOptions {
  /** The width to fit lines into. */
  readonly columns: number;
  readonly style: Style;
  readonly link: Link;
}

const INDENT = '  ';
/** Columns for the first line of the summary. */
const LINE = 80;
const FIX_OPTIONS: Readonly<Record<FixKind, string>> = {
  safe: '--fix',
  unsafe: '--unsafe-fixes',
};

/**
 * Human-readable output: the location, the message, and the source line with the span underlined. The
 * first finding of each rule also says what to do.
 */
export function pretty(write: Write, options: PrettyOptions): Reporter {
  const explained = new Set<RuleName>();
  return {
    file(path, findings) {
      for (const finding of findings) {
        const explain = !explained.has(finding.rule);
        explained.add(finding.rule);
        write(`${findingText(path, finding, explain, options)}\n`);
      }
    },
    fixed(path, findings) {
      const name = options.link(options.style.path(escapeLine(path)), path);
      write(`Fixed ${name}: ${rulesOf(findings)}\n`);
    },
    end(summary) {
      writeSummary(write, summary, options.style);
    },
  };
}

function findingText(
  path: string,
  finding: LocatedFinding,
  explain: boolean,
  options: PrettyOptions,
): string {
  const { style, link } = options;
  const { severity, line, column, rule, message } = finding;
  const place = `${link(style.path(escapeLine(path)), path)}:${line}:${column}`;
  return [
    `${place}: ${style[severity](severity)} ${style.label(rule)}`,
    `${INDENT}${style.headline(escapeLine(message))}`,
    ...excerptLines(finding, options),
    ...(explain ? helpLines(finding, options) : []),
    '',
  ].join('\n');
}

function helpLines({ rule, fix }: LocatedFinding, { columns }: PrettyOptions): string[] {
  const { help } = ruleNamed(rule);
  const text = fix === null ? help : help.replace(/\.$/, ` (${FIX_OPTIONS[fix]} does this).`);
  return wrapText(text, columns - INDENT.length)
    .split('\n')
    .map((line) => INDENT + line);
}

function excerptLines(finding: LocatedFinding, { columns, style }: PrettyOptions): string[] {
  const { excerpt, line, severity } = finding;
  if (excerpt === null) return [];
  const gutter = `${INDENT}${line} `;
  const { before, marked, after, indent, length } = drawExcerpt(
    excerpt,
    columns - gutter.length - 2,
  );
  const underline = ' '.repeat(indent) + style[severity]('^'.repeat(length));
  return [
    '',
    `${style.quiet(`${gutter}|`)} ${before}${style[severity](marked)}${after}`,
    `${style.quiet(`${' '.repeat(gutter.length)}|`)} ${underline}`,
  ];
}

/** Writes nothing if there are no problems, as hooks expect. */
export function writeSummary(write: Write, summary: Summary, style: Style): void {
  const { counts, fixed } = summary;
  const isNews = counts.error + counts.warning + counts.info + fixed > 0;
  if (isNews) write(summaryText(summary, style));
}

function summaryText(summary: Summary, style: Style): string {
  const { files, stories, faulty, counts, hidden, safe, unsafe, fixed, known } = summary;
  const total = counts.error + counts.warning + counts.info;
  const found = severityCounts(counts, style);
  const where = `in ${faulty} of ${count(files, 'file')}.`;
  const hint = safe + unsafe > 0 ? fixHint(safe, unsafe) : '';
  // Colours take no room.
  const room = LINE - `Found ${severityCounts(counts, PLAIN)} ${where}`.length;
  const after = hint && (hint.length < room ? ' ' : '\n') + style.hint(hint);
  const lines = [];
  if (fixed > 0) lines.push(`Fixed ${count(fixed, 'problem')}.`);
  if (total === 0) lines.push(`No problems left in ${countStories(stories, files)}.`);
  else if (fixed > 0) lines.push(`${found} left ${where}${after}`);
  else lines.push(`Found ${found} ${where}${after}`);
  if (known > 0) lines.push(`Not counted: ${count(known, 'problem')} in the baseline.`);
  if (hidden > 0) lines.push(`Not shown: ${count(hidden, 'problem')} (see --max-problems).`);
  return `${lines.join('\n')}\n`;
}

function fixHint(safe: number, unsafe: number): string {
  if (safe === 0) return `${unsafe} can be fixed with --unsafe-fixes.`;
  const more = unsafe === 0 ? '' : `, ${unsafe} more with --unsafe-fixes`;
  return `${safe} can be fixed with --fix${more}.`;
}
