/** How far a cut may move to fall between words. */
const REACH = 24;
/** How much text around a cut is looked at for the borders of characters. */
const NEIGHBOURHOOD = 64;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where to begin so that about `margin` units, of the same paragraph, stand before `start`. */
export function cutBefore(value: string, start: number, margin: number): number {
  const earliest = Math.max(0, start - margin);
  const paragraph = value.slice(earliest, start).lastIndexOf('\n\n');
  if (paragraph >= 0) return earliest + paragraph + 2;
  if (earliest === 0) return 0;
  for (let at = earliest; at < Math.min(start, earliest + REACH); at++) {
    if (isBlank(value, at) && !isBlank(value, at + 1)) return at + 1;
  }
  return Math.min(start, characterBorder(value, earliest, 'after'));
}

/** Where to end so that about `margin` units, of the same paragraph, stand after `end`. */
export function cutAfter(value: string, end: number, margin: number): number {
  const latest = Math.min(value.length, end + margin);
  const paragraph = value.slice(end, latest).indexOf('\n\n');
  if (paragraph >= 0) return end + paragraph;
  if (latest === value.length) return latest;
  for (let at = latest; at > Math.max(end, latest - REACH); at--) {
    if (isBlank(value, at) && !isBlank(value, at - 1)) return at;
  }
  return Math.max(end, characterBorder(value, latest, 'before'));
}

function isBlank(value: string, index: number): boolean {
  return /\s/.test(value.charAt(index));
}

/** The nearest place at, before or after `index` where no character as a reader sees it is cut. */
function characterBorder(value: string, index: number, side: 'before' | 'after'): number {
  const from = Math.max(0, index - NEIGHBOURHOOD);
  const around = value.slice(from, index + NEIGHBOURHOOD);
  const { index: begin, segment } = graphemes.segment(around).containing(index - from) ?? {
    index: index - from,
    segment: '',
  };
  const border = from + begin;
  return border === index || side === 'before' ? border : border + segment.length;
}
