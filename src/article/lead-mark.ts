import type { Span } from './article.ts';
import { skipBlanks } from './lines.ts';

// Lead marks by agency. Yonhap and Xinhua: (LEAD), (2nd LD), (3rd LD-Writethru), (URGENT), but not
// (News Focus). Reuters: UPDATE 1-, CORRECTED-, RPT-, WRAPUP 2-. AFP and Kyodo: 1st LD:, URGENT:.
const BRACKETED =
  /^\((?:\d{1,2}(?:st|nd|rd|th) )?(?:lead|ld|urgent|update|updated|corrected|correction|recast|flash|bulletin|adv|advisory)(?:[- ](?:\d{1,2}|writethru|final|all))?\)/i;
const PREFIXED =
  /^(?:UPDATE \d{1,2}|WRAPUP \d{1,2}|CORRECTED|CORRECTION|RPT|REFILE|REPEAT|URGENT|FLASH|EXCLUSIVE|RECASTS|\d(?:ST|ND|RD|TH) (?:LD|LEAD))(?:-|:(?= ))/i;

/**
 * Finds the mark before a headline that names the story's version, and the start of the headline
 * itself; null if there is none. Several marks in a row count as one: `RPT-UPDATE 1-`.
 */
export function findLeadMark(
  text: string,
  start: number,
  end: number,
): { mark: Span; headline: number } | null {
  let at = start;
  let markEnd = start;
  for (;;) {
    const head = text.slice(at, end);
    const match = BRACKETED.exec(head) ?? PREFIXED.exec(head);
    if (match === null) break;
    markEnd = at + match[0].length;
    at = skipBlanks(text, markEnd, end);
  }
  return markEnd === start || at === end ? null : { mark: { start, end: markEnd }, headline: at };
}
