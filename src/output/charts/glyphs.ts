/** The characters for drawing charts in a terminal. */
export interface Glyphs {
  /** The end of a bar, from one step to a full column. */
  readonly blocks: readonly string[];
  /** The shade of a day by level, starting at 0. */
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

/** For terminals and locales without Unicode. */
export const ASCII: Glyphs = {
  blocks: ['#'],
  shades: ['.', '-', '+', '*', '#'],
  ellipsis: '~',
  dash: '-',
};
