import type { Severity } from '../../rules/engine/rule.ts';
import { count } from '../text/count.ts';
import type { Style } from '../text/style.ts';
import type { Summary } from './reporter.ts';

const NOUNS: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
];

/** `2 errors, 1 note`; nothing where there is nothing. */
export function severityCounts(counts: Summary['counts'], style: Style): string {
  return NOUNS.filter(([severity]) => counts[severity] > 0)
    .map(([severity, noun]) => style[severity](count(counts[severity], noun)))
    .join(', ');
}
