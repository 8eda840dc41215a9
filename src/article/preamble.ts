import type { Diagnostic } from './article.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import type { PartList } from './parts.ts';
import { headerFollows } from './split.ts';
import { looksLikeTimestamp } from './timestamp.ts';

const BYTE_ORDER_MARK = 0xfeff;
const PREAMBLE_REACH = 30;

function opensHeader(text: string, line: Line): boolean {
  const label = readLabel(text, line, line.first);
  return (
    (label !== null && label.kind !== 'other') ||
    looksLikeTimestamp(text.slice(line.first, line.last))
  );
}

/**
 * The index of the `ID :` line that is followed by a header, if there is other text above it; else
 * 0.
 */
function headerBelow(text: string, lines: readonly Line[]): number {
  for (let index = 0; index < PREAMBLE_REACH; index++) {
    const line = lines[index];
    if (line === undefined) return 0;
    if (line.first === line.last || !opensHeader(text, line)) continue;
    if (index === 0) return 0;
    const isId = readLabel(text, line, line.first)?.kind === 'id';
    return isId && headerFollows(text, line.next) ? index : 0;
  }
  return 0;
}

/** Reads what precedes a story's header: a byte order mark, or text of the surrounding web page. */
export function readPreamble(
  text: string,
  lines: readonly Line[],
  parts: PartList,
  diagnostics: Diagnostic[],
): number {
  const start = lines[0]?.start ?? 0;
  if (text.charCodeAt(start) === BYTE_ORDER_MARK) parts.add('byteOrderMark', start, start + 1);
  const index = headerBelow(text, lines);
  if (index === 0) return 0;
  const above = lines.slice(0, index).filter((line) => line.first < line.last);
  const first = above[0];
  const last = above.at(-1);
  if (first === undefined || last === undefined) return index;
  const span = parts.add('residue', first.first, last.last);
  const message = 'The text above the header looks like part of a web page.';
  diagnostics.push({ code: 'page-residue', ...span, message });
  return index;
}
