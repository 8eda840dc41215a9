declare module 'cli-table3/src/utils.js' {
  /**
   * The functions with which cli-table3 measures and pads cells. The table calls them as members of
   * this object.
   */
  const utils: {
    strlen: (text: string) => number;
    truncate: (text: string, columns: number) => string;
    pad: (text: string, columns: number) => string;
  };
  export default utils;
}
