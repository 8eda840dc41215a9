// Writes the countries' names as the Unicode CLDR has them in the languages below, by way of Intl:
// to ask Intl in every run would cost each thread some 30 ms. Latin letters only: in the bundles others
// take six bytes each, and every run reads them. To be run when countries change their names.
import { writeFileSync } from 'node:fs';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'id'];
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const WIDTH = 96;

const names = new Set();
for (const language of LANGUAGES) {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = regions.of(code);
    if (name !== undefined) names.add(name.toLowerCase());
  }
}

const lines = [''];
for (const name of names) {
  if (lines.at(-1).length + name.length + 1 > WIDTH) lines.push('');
  lines.push(`${lines.pop()}${name}|`);
}
writeFileSync(
  'src/article/dateline/country-names.ts',
  `// Written by .ci/country-names.mjs from the Unicode CLDR ${process.versions.cldr}; not to be edited.

/** Countries' and territories' names in small letters, in ${LANGUAGES.join(', ')}; \`|\` ends each. */
export const COUNTRY_NAMES = \`\\
${lines.join('\\\n')}\\
\`;
`,
);
