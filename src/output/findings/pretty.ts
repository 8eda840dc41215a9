import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { FixKind } from '../../rules/engine/rule.ts';
import type { RuleName } from '../../rules/rules.ts';
import { escapeLine } from '../../text/escape.ts';
import { count } from '../text/count.ts';
import type { Link } from '../text/link.ts';
import type { Style } from '../text/style.ts';
import { drawExcerpt } from './excerpt.ts';
import { type Reporter, rulesOf, type Summary, severityCounts, type Write } from './reporter.ts';

export interface PrettyOptions {
  /** The width to fit lines into. */
  readonly columns: number;
  readonly style: Style;
  readonly link: Link;
  /**
   * Passed in because this file is bundled on its own, and the bundle should not contain the rules
   * twice.
   */
  readonly about: (rule: RuleName) => { readonly why: string; readonly help: string };
}

const FIX_OPTIONS: Readonly<Record<FixKind, string>> = {
  safe: '--fix',
  unsafe: '--unsafe-fixes',
};

/**
 * Human-readable output: the location and the source line with the span underlined. The first finding
 * of each rule also has the reason and the remedy.
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
    `${place} ${style[severity](severity)} ${style.label(rule)}`,
    `  ${style.headline(escapeLine(message))}`,
    ...excerptLines(finding, options),
    ...(explain ? reasons(finding, options) : []),
    '',
  ].join('\n');
}

function reasons({ rule, fix }: LocatedFinding, { style, about }: PrettyOptions): string[] {
  const { why, help } = about(rule);
  const hint = fix === null ? '' : style.hint(` (${FIX_OPTIONS[fix]} does this)`);
  return [`  ${style.label('why:')} ${why}`, `  ${style.label('do:')}  ${help}${hint}`];
}

function excerptLines(finding: LocatedFinding, { columns, style }: PrettyOptions): string[] {
  const { excerpt, line, severity } = finding;
  if (excerpt === null) return [];
  const gutter = `  ${line} `;
  const { before, marked, after, indent, length } = drawExcerpt(
    excerpt,
    columns - gutter.length - 2,
  );
  const underline = ' '.repeat(indent) + style[severity]('^'.repeat(length));
  return [
    `${style.quiet(`${gutter}|`)} ${before}${style[severity](marked)}${after}`,
    `${style.quiet(`${' '.repeat(gutter.length)}|`)} ${underline}`,
  ];
}

/** Writes nothing if there is nothing to report. */
export function writeSummary(write: Write, summary: Summary, style: Style): void {
  if (isNews(summary)) write(summaryText(summary, style));
}

/** A hook should print nothing if there are no problems. */
const isNews = ({ counts, fixed }: Summary): boolean =>
  counts.error + counts.warning + counts.info + fixed > 0;

function summaryText(summary: Summary, style: Style): string {
  const { files, stories, faulty, counts, hidden, safe, unsafe, fixed, known } = summary;
  const total = counts.error + counts.warning + counts.info;
  const read = `${count(stories, 'story', 'stories')} in ${count(files, 'file')}`;
  const lines = [];
  if (fixed > 0) lines.push(`${count(fixed, 'problem')} fixed.`);
  if (total === 0) lines.push(`No ${fixed > 0 ? 'other ' : ''}problem in ${read}.`);
  else lines.push(`${severityCounts(counts, style)} in ${faulty} of ${count(files, 'file')}.`);
  if (known > 0) lines.push(`${count(known, 'problem')} in the baseline not counted.`);
  if (hidden > 0) lines.push(`${count(hidden, 'problem')} not shown; --max-problems shows more.`);
  if (safe + unsafe > 0) lines.push(style.hint(fixHint(safe, unsafe)));
  return `${lines.join('\n')}\n`;
}

function fixHint(safe: number, unsafe: number): string {
  if (safe === 0) return `${unsafe} can be fixed with --unsafe-fixes; check the result.`;
  const more = unsafe === 0 ? '' : `, ${unsafe} more with --unsafe-fixes (check the result)`;
  return `${safe} can be fixed with --fix${more}.`;
}
