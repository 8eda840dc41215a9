// Makes bundle.js in bin/, or in the folder named as argument: the command and all that it needs. It is
// committed, so that a plain clone runs without a build and hooks install without lifecycle scripts.
// It is CommonJS, because that starts faster and a module in it runs only when something asks for it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = process.argv[2] ?? 'bin';
const { metafile } = await build({
  entryPoints: ['src/cli/entry.ts'],
  outfile: `${folder}/bundle.js`,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
  minify: true,
  metafile: true,
  logLevel: 'warning',
});

const packages = new Set(
  Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? [],
  ),
);
const rule = `\n${'-'.repeat(80)}\n\n`;
const notices = [...packages].sort().map(noticeOf);
writeFileSync(
  `${folder}/THIRD-PARTY-LICENSES`,
  `bundle.js contains these packages.\n${rule}${notices.join(rule)}`,
);

function noticeOf(path) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(`${path}package.json`, 'utf8'),
  );
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `By ${author}.` : readFileSync(path + file, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
