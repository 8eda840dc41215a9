/**
 * The characters of windows-1252 from 0x80 to 0x9F (source:
 * encoding.spec.whatwg.org/index-windows-1252.txt). Five are control characters.
 */
export const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
