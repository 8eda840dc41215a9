import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/**
 * Each folder, or file next to them, may import only from itself and from those listed before it.
 */
const ORDER = [
  'text',
  'article',
  'errors',
  'version',
  'corpus',
  'query',
  'stats',
  'rules',
  'output',
  'files',
  'index',
  'terminal',
  'config',
  'work',
  'cli',
];
/** The same within the folder of the index. */
const INDEX_ORDER = ['stored', 'open', 'compare', 'answer', 'update', 'library'];
/** Folders that make up the library; the rest belongs to the command. */
const LIBRARY = ORDER.slice(0, ORDER.indexOf('output') + 1);
/** Folders whose code runs in any JavaScript environment. */
const WITHOUT_NODE = ['article', 'text', 'query', 'stats'];

/** The characters of a file that is large. */
const LARGE = 12_000;

interface Source {
  readonly name: string;
  readonly text: string;
  /** Everything it imports, including types and lazy imports: paths in src, or package names. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(SRC, name), 'utf8');
    const found = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()'([^']+)'/g);
    const imports = Array.from(found, ([, path = '']) =>
      path.startsWith('.') ? relative(SRC, join(SRC, dirname(name), path)) : path,
    );
    return { name, text, imports };
  });

/** The library's entry, which is not part of the folder of that name. */
const LIBRARY_ENTRY = 'index.ts';

const placeOf = (name: string): string =>
  name === LIBRARY_ENTRY ? name : (name.split(sep)[0] ?? '').replace(/\.ts$/, '');

test('imports go in one direction, in the order of the folders', () => {
  const wrong = sources.flatMap(({ name, imports }) => {
    const place = placeOf(name);
    const allowed = place === LIBRARY_ENTRY ? LIBRARY : ORDER.slice(0, ORDER.indexOf(place) + 1);
    const ours = imports.filter((path) => path.endsWith('.ts'));
    return ours
      .filter((path) => !allowed.includes(placeOf(path)))
      .map((path) => `${name} imports ${path}`);
  });
  expect(wrong).toEqual([]);
  // Make sure that type imports and lazy imports are seen.
  const seen = sources.find(({ name }) => name === join('cli', 'commands', 'list', 'command.ts'));
  expect(seen?.imports).toContain(join('terminal', 'io.ts'));
  expect(seen?.imports).toContain(join('cli', 'commands', 'list', 'run.ts'));
});

test('so do those within the index', () => {
  const placeIn = (name: string): number =>
    INDEX_ORDER.indexOf((name.split(sep)[1] ?? '').replace(/\.ts$/, ''));
  const isIn = (name: string): boolean => placeOf(name) === 'index';
  const parts = sources.filter(({ name }) => isIn(name));
  expect(parts.filter(({ name }) => placeIn(name) < 0)).toEqual([]);
  const wrong = parts.flatMap(({ name, imports }) =>
    imports
      .filter((path) => isIn(path) && placeIn(path) > placeIn(name))
      .map((path) => `${name} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('there are no import cycles, type imports included', () => {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (state.get(name) === 'open') {
      circles.push([...path.slice(path.indexOf(name)), name].join(' -> '));
    }
    if (state.has(name)) return;
    state.set(name, 'open');
    for (const next of byName.get(name)?.imports ?? []) visit(next, [...path, name]);
    state.set(name, 'done');
  };
  for (const { name } of sources) visit(name, []);
  expect(circles).toEqual([]);
});

test('portable code needs no Node.js, and only the command touches the process', () => {
  const wrong = sources.flatMap(({ name, text, imports }) => {
    const place = placeOf(name);
    const faults: string[] = [];
    if (WITHOUT_NODE.includes(place)) {
      faults.push(...imports.filter((path) => path.startsWith('node:')));
      faults.push(...(text.match(/\bBuffer\.\w/) ?? []));
    }
    if (LIBRARY.includes(place)) {
      faults.push(...(text.match(/\bprocess\.(?!getBuiltinModule)|\bconsole\./) ?? []));
    }
    if (place !== 'cli') faults.push(...imports.filter((path) => path === 'commander'));
    return faults.map((fault) => `${name}: ${fault}`);
  });
  expect(wrong).toEqual([]);
});

test('patterns with properties of characters are made when they are first used', () => {
  const eager = /^(?:export )?const \w+ =\s+(?:\/|new RegExp\().*\\p\{/m;
  const names = sources.filter(({ text }) => eager.test(text)).map(({ name }) => name);
  expect(names).toEqual([]);
});

test('large tables are made when they are first used', () => {
  const eager = /^export const \w+(?:: [^=]+)? =\s+[`[{]/m;
  const large = sources.filter(({ text }) => text.length > LARGE);
  expect(large.length).toBeGreaterThan(3);
  expect(large.filter(({ text }) => eager.test(text)).map(({ name }) => name)).toEqual([]);
});
