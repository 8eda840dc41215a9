import {
  appendFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { inProcess } from '../in-process.ts';

/*
 * With an index every command prints what it prints without one, whatever became of the archive since
 * the index was updated.
 */

const WORDS = [
  'oil',
  'Oil',
  'óil',
  'price',
  'prices',
  'yen',
  '1,000',
  "O'Neil",
  'Straße',
  '정상회담',
  '京都',
];
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const AGENCIES = ['Yonhap', 'YONHAP', 'Xinhua', 'AA', 'Reuter'];
const PLACES = ['SEOUL', 'TOKYO', 'Beijing', 'NEW YORK'];

const story = fc
  .record({
    id: fc.nat(9),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.constantFrom(1987, 2017, 2017, 2999),
    author: fc.constantFrom('', '', 'Kim Soo-yeon', 'KIM SOO-YEON'),
    headline: sentence,
    place: fc.constantFrom(...PLACES),
    agency: fc.constantFrom(...AGENCIES),
    body: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    shape: fc.constantFrom('usual', 'usual', 'usual', 'bare', 'bad'),
  })
  .map(({ id, day, year, author, headline, place, agency, body, shape }) => {
    const text = body
      .map((line) => `${line} said the ministers of the two countries.`)
      .join('\n\n');
    if (shape === 'bare') return `${headline}\n\n${text}\n`;
    const two = String(day).padStart(2, '0');
    const weekday = shape === 'bad' ? 'Mon' : 'Thu';
    return `ID :\n47085${id}\n${weekday}, 11/${two}/${year} - 09:${two}\nAuther :\n${author}\n${headline}\n\n${place}, Nov. ${day} (${agency}) -- ${text} (END)\n\nX`;
  });

type Bytes = string | Uint8Array;
const content: fc.Arbitrary<Bytes> = fc.oneof(
  { weight: 6, arbitrary: story },
  fc.array(story, { minLength: 2, maxLength: 3 }).map((stories) => stories.join('\n')),
  story.map((text) => gzipSync(text)),
  story.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  story.map((text) => Buffer.from(text, 'latin1')),
  fc.constantFrom('', '  \n', 'MZ\0\0binary', 'nothing but a line'),
);
const path = fc.constantFrom(
  ...['1.txt', '2.txt', '10.txt', 'a/1.txt', 'a/2.txt', 'a/b/1.txt', 'a.txt', 'b/1.txt', 'b/é.txt'],
  ...[
    'a/1.txt.gz',
    '.hidden.txt',
    '.h/1.txt',
    'note.md',
    'ignored.txt',
    'b/ignored.txt',
    'a/-.txt',
  ],
);
const files = fc.array(fc.tuple(path, content), { minLength: 1, maxLength: 12 });

type Change = (root: string) => void;
const putFile: fc.Arbitrary<Change> = fc.tuple(path, content).map(
  ([name, bytes]): Change =>
    (root) =>
      put(root, name, bytes),
);
const removeFile: fc.Arbitrary<Change> = path.map(
  (name): Change =>
    (root) =>
      rmSync(join(root, name), { force: true }),
);
const renameFile: fc.Arbitrary<Change> = fc.tuple(path, path).map(
  ([from, to]): Change =>
    (root) => {
      if (!existsSync(join(root, from))) return;
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
);
const ignoreFiles: fc.Arbitrary<Change> = fc.constantFrom('*.md', 'b/', 'a/*\n!a/1.txt', '').map(
  (text): Change =>
    (root) => {
      writeFileSync(join(root, '.gitignore'), text);
    },
);

const configure: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('', 'a/'),
    fc.constantFrom<object>(
      { severity: { 'headline-length': ['error', { max: 12 }], 'body-short': 'off' } },
      { terms: { petrol: ['oil'] }, agencies: { Wire: { names: ['AA'], endMark: '(W)' } } },
      { select: ['all'], ignore: ['text'] },
      { overrides: [{ files: ['1.txt'], ignore: ['all'] }] },
    ),
  )
  .map(
    ([folder, config]): Change =>
      (root) =>
        put(root, `${folder}copydesk.config.json`, JSON.stringify(config)),
  );

const change: fc.Arbitrary<Change> = fc.oneof(
  putFile,
  configure,
  fc.tuple(path, story).map(
    ([name, text]): Change =>
      (root) => {
        // Of the same size, in place.
        const at = join(root, name);
        if (!existsSync(at)) return;
        const { size } = statSync(at);
        writeFileSync(at, Buffer.from(text.padEnd(size, ' ')).subarray(0, size), { flag: 'r+' });
      },
  ),
  removeFile,
  path.map(
    (name): Change =>
      (root) => {
        if (existsSync(join(root, name))) appendFileSync(join(root, name), '\noil and yen\n');
      },
  ),
  path.map(
    (name): Change =>
      (root) => {
        if (existsSync(join(root, name))) utimesSync(join(root, name), 1, 1);
      },
  ),
  renameFile,
  fc.tuple(path, path).map(
    ([from, to]): Change =>
      (root) => {
        rmSync(join(root, to), { force: true });
        mkdirSync(dirname(join(root, to)), { recursive: true });
        symlinkSync(join(root, from), join(root, to));
      },
  ),
  ignoreFiles,
  fc.constantFrom('a', 'b').map(
    (name): Change =>
      (root) => {
        rmSync(join(root, name), { recursive: true, force: true });
      },
  ),
);

function put(root: string, name: string, bytes: Bytes): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  rmSync(join(root, name), { force: true });
  writeFileSync(join(root, name), bytes);
}

/** Changes that folders show. */
const move: fc.Arbitrary<Change> = fc.oneof(putFile, removeFile, renameFile, ignoreFiles);

const term = fc.oneof(
  word,
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
  fc.constantFrom(
    '"oil yen"~3',
    'pri*',
    'pri?es',
    'oel~1',
    '/o.l/',
    'agency:yonhap',
    'place:seoul',
  ),
  fc.constantFrom('author:kim', 'headline:oil', 'body:yen', 'id:>470853', 'words:<20', 'date:2017'),
  fc.constantFrom('written:2017-11', 'path:a', 'lead:*', 'author:*', '*', '-agency:reuter'),
);
const query = fc.oneof(
  term,
  fc.tuple(term, term).map(([a, b]) => `${a} ${b}`),
  fc.tuple(term, term).map(([a, b]) => `${a} OR ${b}`),
  fc.tuple(term, term).map(([a, b]) => `${a} NOT (${b})`),
);
const where = fc.oneof(
  fc.constant([]),
  query.map((text) => ['--where', text]),
  fc.constantFrom(
    ['--agency', 'xinhua'],
    ['--since', '2017-11-10'],
    ['--id', '470851'],
    ['--place', 'tokyo'],
  ),
);
const inputs = fc.constantFrom<string[]>(
  ...[[], [], [], ['--hidden'], ['--no-ignore'], ['--glob', '*.md', '--glob', '*.txt']],
  ...[
    ['--glob', '!a/'],
    ['--encoding', 'latin1'],
    ['--hidden', '--no-ignore', '--glob', '*'],
  ],
);
const paths = fc.constantFrom(
  ['.'],
  ['.'],
  ['a'],
  ['b', '1.txt', 'a/1.txt'],
  ['a', '.'],
  ['nowhere', 'a'],
);
const options = (...choices: string[][]) => fc.constantFrom(...choices);

const command: fc.Arbitrary<readonly string[]> = fc
  .oneof(
    fc.tuple(
      fc.constant(['list']),
      where,
      options(
        ...[
          [],
          ['--ndjson'],
          ['--json', '--limit', '2'],
          ['--sort', '-timestamp', '--limit', '3'],
          ['--sort', 'headline'],
        ],
        ...[
          [
            '--format',
            'csv',
            '--fields',
            'id,headline,author,dateline.date,words,source.line,source.bytes,source.encoding',
          ],
        ],
        ...[
          ['--ndjson', '--fields', 'path,notes,slug,endMark,dateline,initials,byline'],
          ['--fields', 'id,body'],
        ],
      ),
    ),
    fc.tuple(
      query.map((text) => ['search', text]),
      options(
        ...[
          ['-c'],
          ['-l'],
          [],
          ['--ndjson'],
          ['--sort', 'relevance', '--ndjson'],
          ['--sort', '-date', '-n', '2'],
        ],
        ...[
          ['--group-by', 'agency'],
          ['--group-by', 'place', '--json'],
          ['--exact', '-c'],
          ['--field', 'headline', '-c'],
          ['-n', '1'],
        ],
      ),
    ),
    fc.tuple(
      fc.constant(['stats']),
      where,
      options([], ['--format', 'json'], ['--by', 'agency'], ['--by', 'day']),
    ),
    fc.tuple(
      fc.constant(['validate']),
      where,
      options(
        ...[
          ['--format', 'compact'],
          ['--format', 'json'],
          ['--format', 'sarif'],
          [],
          ['--select', 'id-file-name', '--format', 'compact'],
        ],
        ...[
          ['--format', 'compact', '--ignore', 'text'],
          ['--select', 'story-near-duplicate', '--format', 'compact'],
        ],
      ),
    ),
    fc.tuple(
      fc.constant(['export']),
      where,
      options(['--format', 'json-ld'], ['--format', 'ninjs']),
    ),
  )
  .map((parts) => parts.flat());
const show = fc.array(fc.constantFrom('470851', '470852', '470859', '999'), {
  minLength: 1,
  maxLength: 2,
});

const asked = fc.record({ command: fc.option(command, { freq: 6 }), show, inputs, paths });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Archives that change for a while, and what is asked of them. */
const lives = (changes: fc.Arbitrary<Change>) =>
  fc.record({
    files,
    rounds: fc.array(
      fc.record({
        changes: fc.array(changes, { maxLength: 4 }),
        updates: fc.boolean(),
        waits: fc.boolean(),
        asked: fc.array(asked, { minLength: 2, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });

/** Holds what a use of the index prints against what is printed without one. */
async function compareAnswers(changes: fc.Arbitrary<Change>, use: 'auto' | 'trust'): Promise<void> {
  const check = fc.asyncProperty(lives(changes), async ({ files, rounds }) => {
    const root = tempFolder({ '.gitignore': 'ignored.txt\n' });
    for (const [name, bytes] of files) put(root, name, bytes);
    expect((await inProcess(['index', root])).code).toBe(0);
    for (const { changes, updates, waits, asked } of rounds) {
      for (const make of changes) make(root);
      // What was written just now is compared by content, later by its times.
      if (waits) await pause(60);
      if (updates) expect((await inProcess(['index', root])).code).toBe(0);
      for (const { command, show, inputs, paths } of asked) {
        const places = paths.map((path) => join(root, path));
        const args =
          command === null
            ? ['show', ...show, ...inputs, ...places.flatMap((place) => ['--in', place])]
            : [...command, ...inputs, ...places];
        const off = await inProcess([...args, '--index', 'off']);
        const run = await inProcess([...args, '--index', use]);
        const stderr = run.stderr.replace(/^copydesk: the files of .* were last compared .*\n/, '');
        expect([args, { ...run, stderr }]).toEqual([args, off]);
      }
    }
  });
  await fc.assert(check, { numRuns: Number(process.env.RUNS ?? 10) });
}

it('prints the same with an index as without', { timeout: 600_000 }, () =>
  compareAnswers(change, 'auto'),
);

it(
  'prints the same with an index that is trusted, where files only come and go',
  {
    timeout: 600_000,
  },
  () => compareAnswers(move, 'trust'),
);
