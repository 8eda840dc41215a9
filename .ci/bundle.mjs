// Writes the command to bin/ or to the folder given as argument: bundle.js, and libraries.js with
// code that few runs need, because Node.js 20 reads a whole file before it runs any of it. Both are
// committed so that a plain clone runs without a build and hooks install without lifecycle scripts.
// They are CommonJS, which starts faster and runs a module only when it is required.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = process.argv[2] ?? 'bin';
const LIBRARIES = [
  're2js',
  'hyparquet-writer',
  '@humanwhocodes/momoa',
  'csv-stringify/sync',
  'diff',
];
const options = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  metafile: true,
  logLevel: 'warning',
};
const command = await build({
  ...options,
  entryPoints: ['src/cli/entry.ts'],
  outfile: `${folder}/bundle.js`,
  define: { 'import.meta.dirname': '__dirname' },
  alias: {
    ...Object.fromEntries(LIBRARIES.map((name) => [name, './libraries.js'])),
    // commander needs it only for subcommands that are programs of their own; loading it takes
    // several milliseconds. Our own code asks for it by process.getBuiltinModule.
    'node:child_process': 'node:process',
  },
  // Holds a file of WebAssembly; only Node 20 needs it.
  external: ['./libraries.js', 'node-sqlite3-wasm'],
  // The engine checks every pattern of a file before it runs any of it, and those with \p{} take long;
  // these become calls of RegExp.
  supported: { 'dynamic-import': false, 'regexp-sticky-and-unicode-flags': false },
});
// cached.js takes the bundle as ASCII, which is read faster and which esbuild leaves other characters
// in; as one function, because the text would be in memory twice if cached.js put one around it; and
// with a first line that says which code was compiled.
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const ascii = readFileSync(`${folder}/bundle.js`, 'utf8').replace(/[^\0-\x7f]/g, escaped);
const hash = createHash('sha256').update(ascii).digest('hex').slice(0, 16);
writeFileSync(
  `${folder}/bundle.js`,
  `// ${hash}\n(function (exports, require, module, __filename, __dirname) {${ascii}});\n`,
);
// A thread that compares files needs nothing else.
await build({
  ...options,
  entryPoints: ['src/index/compare/compare-worker.ts'],
  outfile: `${folder}/comparer.js`,
});
const libraries = await build({
  ...options,
  stdin: {
    contents: LIBRARIES.map((name) => `export * from '${name}';`).join('\n'),
    resolveDir: '.',
  },
  outfile: `${folder}/libraries.js`,
});

const inputs = [command, libraries].flatMap(({ metafile }) => Object.keys(metafile.inputs));
const packages = new Set(
  inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? []),
);
const rule = `\n${'-'.repeat(80)}\n\n`;
const notices = [...packages].sort().map(noticeOf);
const data = readFileSync(`${import.meta.dirname}/DATA-LICENSES`, 'utf8');
writeFileSync(
  `${folder}/THIRD-PARTY-LICENSES`,
  `bundle.js and libraries.js contain these packages and data.\n${rule}${[...notices, data].join(rule)}`,
);

function noticeOf(path) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(`${path}package.json`, 'utf8'),
  );
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `By ${author}.` : readFileSync(path + file, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
