/** What charts are drawn with at a terminal. */
export interface Glyphs {
  /** A bar's end, filled more and more; the last one is a full column. */
  readonly blocks: readonly string[];
  /** A day's shade by level, from none to most. */
  readonly shades: readonly string[];
  readonly ellipsis: string;
  readonly dash: string;
}

export const UNICODE: Glyphs = {
  blocks: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  shades: ['·', '░', '▒', '▓', '█'],
  ellipsis: '…',
  dash: '–',
};

/** For terminals and locales that show no more. */
export const ASCII: Glyphs = {
  blocks: ['#'],
  shades: ['.', '-', '+', '*', '#'],
  ellipsis: '~',
  dash: '-',
};
