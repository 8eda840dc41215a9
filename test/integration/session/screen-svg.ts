import { columnsOf } from '../../../src/output/text/width.ts';
import { attributes, escapeXml } from '../../../src/output/text/xml.ts';

const CELL = 8.4;
const LINE = 19;
const MARGIN = 16;

const STYLE = `
  svg { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
  text { fill: #1f2328; } .page { fill: #f6f8fa; } .bold { font-weight: 700; } .dim { opacity: 0.65; }
  .c31 { fill: #b3261e; } .c33 { fill: #8a5a00; } .c34 { fill: #0b57d0; } .c35 { fill: #8a2be2; } .c36 { fill: #00707a; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .page { fill: #161b22; }
    .c31 { fill: #ff7b72; } .c33 { fill: #e3b341; } .c34 { fill: #79c0ff; } .c35 { fill: #d2a8ff; } .c36 { fill: #76e3ea; }
  }
`;

/** Adjacent characters with the same style. */
interface Run {
  readonly text: string;
  readonly look: string;
}

/** Draws a terminal's screen, as captured by tmux with colors, as SVG. */
export function screenSvg(screen: string, columns: number): string {
  const lines = screen.trimEnd().split('\n');
  const width = Math.ceil(columns * CELL + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  const size = attributes({ width, height, viewBox: `0 0 ${width} ${height}` });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${size} role="img">`,
    '<title>A session with copydesk</title>',
    `<style>${STYLE}</style>`,
    `<rect class="page" rx="8"${attributes({ width, height })}/>`,
    ...lines.map(lineSvg).filter((line) => line !== ''),
    '</svg>\n',
  ].join('\n');
}

function lineSvg(line: string, index: number): string {
  let column = 0;
  const words: string[] = [];
  for (const { text, look } of runsOf(line)) {
    // Spaces are skipped rather than drawn, because not every viewer preserves them.
    for (const word of text.split(/( {2,}|^ | $)/)) {
      const columns = columnsOf(word);
      const place = attributes({
        ...(look === '' ? {} : { class: look }),
        x: (MARGIN + column * CELL).toFixed(1),
        y: MARGIN + index * LINE + 14,
        textLength: (columns * CELL).toFixed(1),
      });
      if (word.trim() !== '') words.push(`<text${place}>${escapeXml(word)}</text>`);
      column += columns;
    }
  }
  return words.join('');
}

/** Splits a line at style sequences (SGR) and applies them. */
function runsOf(line: string): Run[] {
  let look = new Set<string>();
  const runs: Run[] = [];
  for (const piece of line.split(/(\x1b\[[\d;]*m)/)) {
    const codes = /^\x1b\[([\d;]*)m$/.exec(piece)?.[1];
    if (codes !== undefined) for (const code of codes.split(';')) look = changed(look, code);
    else if (piece !== '') runs.push({ text: piece, look: [...look].join(' ') });
  }
  return runs;
}

function changed(look: ReadonlySet<string>, code: string): Set<string> {
  const kept = [...look].filter((name) => !isTurnedOff(name, code));
  if (code === '1') return new Set([...kept, 'bold']);
  if (code === '2') return new Set([...kept, 'dim']);
  return new Set(/^3[1-6]$/.test(code) ? [...kept, `c${code}`] : kept);
}

function isTurnedOff(name: string, code: string): boolean {
  if (code === '0' || code === '') return true;
  return name.startsWith('c') ? /^3\d$/.test(code) : code === '22';
}
