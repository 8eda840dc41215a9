/** What windows-1252 has at 0x80 to 0x9F (encoding.spec.whatwg.org/index-windows-1252.txt); five are controls. */
export const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
