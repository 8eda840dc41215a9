declare module 'cli-table3/src/utils.js' {
  /** What cli-table3 measures and pads cells with; the table calls these members by name. */
  const utils: {
    strlen: (text: string) => number;
    truncate: (text: string, columns: number) => string;
    pad: (text: string, columns: number) => string;
  };
  export default utils;
}
