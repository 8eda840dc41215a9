// Makes bundle.js in bin/, or in the folder named as argument: the command and all it needs, and beside it bundle-NAME.js for what only
// some runs load. They are committed, so that a plain clone runs without a build and hooks install
// without lifecycle scripts. They are CommonJS because that starts faster, and because the modules
// in them then run only when they are asked for.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { build } from 'esbuild';

const BIN = process.argv[2] ?? 'bin';
const MAIN = 'bundle.js';

/** commander loads child_process for subcommands that are programs of their own; there are none. */
const noSubprograms = {
  name: 'no-subprograms',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'unused', namespace: 'no-subprograms' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'no-subprograms' }, () => ({ contents: '' }));
  },
};

/** Where dynamic imports only put off what stands in the same file. */
const STAYS = /\/src\/(?:cli|config|files|terminal|work)\//;

/**
 * A command's run.ts becomes a file of its own, and so does what is imported dynamically from output
 * and below: V8 reads all of a file before it runs any of it. The errors that main() tells apart
 * have to be the same classes everywhere and are left to bundle.js.
 */
const apart = new Map();
const splitDynamicImports = {
  name: 'split-dynamic-imports',
  setup({ onResolve, resolve, initialOptions }) {
    const isMain = initialOptions.outfile === `${BIN}/${MAIN}`;
    onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'resolving') return null;
      if (!isMain && path.endsWith('/errors.ts')) return { path: `./${MAIN}`, external: true };
      if (kind !== 'dynamic-import') return null;
      const found = await resolve(path, { kind, resolveDir, pluginData: 'resolving' });
      const isBody = importer.endsWith('/command.ts');
      if (found.external || (STAYS.test(found.path) && !isBody)) return found;
      const name = basename(path, '.ts');
      const file = `bundle-${name === 'run' ? basename(dirname(found.path)) : name}.js`;
      apart.set(file, found.path);
      return { path: `./${file}`, external: true };
    });
  },
};

const inputs = new Set();

async function bundle(entry, file) {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: `${BIN}/${file}`,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    // A file of ours is required: by import() it would pass through the slower loader of modules.
    supported: { 'dynamic-import': false },
    minify: true,
    metafile: true,
    define: { 'import.meta.dirname': '__dirname' },
    logLevel: 'warning',
    // Holds a file of WebAssembly; only Node 20 needs it.
    external: ['node-sqlite3-wasm'],
    plugins: [noSubprograms, splitDynamicImports],
  });
  for (const input of Object.keys(metafile.inputs)) inputs.add(input);
}

for (const file of readdirSync(BIN).filter((name) => /^bundle-.*\.js$/.test(name))) {
  rmSync(`${BIN}/${file}`);
}
await bundle('src/cli/entry.ts', MAIN);
await bundle('src/work/worker.ts', 'bundle-worker.js');
await bundle('src/index/compare-worker.ts', 'bundle-compare.js');
for (const [file, entry] of apart) await bundle(entry, file);

const folders = new Set(
  [...inputs].flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? []),
);
const rule = `\n${'-'.repeat(80)}\n\n`;
const notices = [...folders].sort().map(noticeOf);
writeFileSync(
  `${BIN}/THIRD-PARTY-LICENSES`,
  `The bundles hold these packages.\n${rule}${notices.join(rule)}`,
);

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(`${folder}package.json`, 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `By ${author}.` : readFileSync(folder + file, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
