import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

const READING = ['article', 'corpus', 'query', 'rules'];
/** Those that make up the command. They still import one another in circles. */
const COMMAND_ROOMS = [
  ...READING,
  ...['stats', 'output', 'errors', 'files', 'terminal', 'config', 'work', 'cli'],
];

/** Which rooms each room may import from, beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  article: [],
  corpus: ['article'],
  query: ['article', 'corpus'],
  stats: ['article'],
  rules: ['article'],
  output: [...READING, 'stats'],
  files: COMMAND_ROOMS,
  terminal: COMMAND_ROOMS,
  config: COMMAND_ROOMS,
  work: COMMAND_ROOMS,
  cli: COMMAND_ROOMS,
};

/** What the library's entry may hand out. */
const LIBRARY_ROOMS = [...READING, 'stats', 'output'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const pattern = /(?:^|\s)(?:import|export)\s[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g;
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? match[2] ?? '');
}

function roomOf(file: string): string {
  return (file.split(sep)[0] ?? '').replace(/\.ts$/, '');
}

/** The file in src that a relative import names. */
function target(file: string, specifier: string): string {
  return relative(SRC, normalize(join(SRC, dirname(file), specifier)));
}

function relativeImports(file: string): string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => target(file, specifier));
}

describe('the one-way flow', () => {
  it('sees the imports it judges', () => {
    expect(relativeImports(join('article', 'parse.ts'))).toContain(join('article', 'lines.ts'));
    expect(relativeImports(join('cli', 'commands', 'list', 'command.ts'))).toContain(
      join('cli', 'commands', 'list', 'run.ts'),
    );
  });

  it.each(files)('%s imports only from rooms to its left', (file) => {
    const room = roomOf(file);
    const allowed = room === 'index' ? LIBRARY_ROOMS : [room, ...(ALLOWED[room] ?? [])];
    const wrong = relativeImports(file).filter((path) => !allowed.includes(roomOf(path)));
    expect(wrong).toEqual([]);
  });

  it('has no circle of files', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const next of valueImports(file)) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

/** Imports that load a module; types leave no trace at run time. */
function valueImports(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const pattern = /(?:^|\n)(?:import|export)\s(?!type\s)[^;'"]*?from\s+'(\.[^']+)'/g;
  return Array.from(text.matchAll(pattern), (match) => target(file, match[1] ?? ''));
}

describe('the pure rooms', () => {
  const NODE_FREE = ['article', 'query'];

  it.each(files.filter((file) => NODE_FREE.includes(roomOf(file))))('%s knows no Node', (file) => {
    const node = importsOf(file).filter(
      (specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier),
    );
    expect(node).toEqual([]);
    expect(readFileSync(join(SRC, file), 'utf8')).not.toMatch(/\b(?:process|console|Buffer)\.\w/);
  });

  it.each(files.filter((file) => LIBRARY_ROOMS.includes(roomOf(file))))(
    '%s leaves the process alone',
    (file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      expect(text).not.toMatch(/\bprocess\.(?!getBuiltinModule)|\bconsole\./);
    },
  );
});
