import { columnsOf, graphemes } from './width.ts';

/** Splits a word that is wider than a line. This also wraps scripts without spaces. */
function* cutWord(word: string, width: number): Generator<string> {
  let piece = '';
  let left = width;
  for (const grapheme of graphemes(word)) {
    const columns = columnsOf(grapheme);
    if (columns > left && piece !== '') {
      yield piece;
      piece = '';
      left = width;
    }
    piece += grapheme;
    left -= columns;
  }
  yield piece;
}

function wrapLine(line: string, width: number): string {
  if (columnsOf(line) <= width) return line;
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(' ')) {
    const columns = columnsOf(word);
    if (current !== '' && used + 1 + columns <= width) {
      current += ` ${word}`;
      used += 1 + columns;
      continue;
    }
    if (current !== '') lines.push(current);
    if (columns <= width) {
      current = word;
      used = columns;
      continue;
    }
    const pieces = [...cutWord(word, width)];
    current = pieces.pop() ?? '';
    used = columnsOf(current);
    for (const piece of pieces) lines.push(piece);
  }
  lines.push(current);
  return lines.join('\n');
}

/** Wraps each line of a text at spaces to at most `width` columns, splitting longer words. */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}
