/** Names of all supported encodings, as in the Encoding Standard (encoding.spec.whatwg.org). */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'euc-kr',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'gbk',
  'big5',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-8-i',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'windows-874',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
] as const;

/** Name of an encoding. */
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding for a label (`latin1`, `UTF8`, `ks_c_5601-1987`), or null. */
export function encodingFromLabel(label: string): Encoding | null {
  const name = label.trim().toLowerCase();
  const canonical = CODE_PAGES.get(name) ?? standardName(name);
  return ENCODINGS.find((encoding) => encoding === canonical) ?? null;
}

/** Names used by iconv and Python that the Encoding Standard lacks. */
const CODE_PAGES: ReadonlyMap<string, Encoding> = new Map([
  ['cp949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp950', 'big5'],
  ['cp874', 'windows-874'],
]);

function standardName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
