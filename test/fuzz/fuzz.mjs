import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parquetReadObjects } from 'hyparquet';
import { SaxesParser } from 'saxes';
import { main } from '../../dist/cli/main.js';
import { mutate, randomOf } from './mutate.mjs';

const BIN = join(import.meta.dirname, '../../bin/copydesk.js');
/** Starting programs takes as long as ten inputs do otherwise, so few inputs are given to them. */
const PROGRAMS_EVERY = 100;
/** No run of one small file takes longer, on any machine. */
const LONGEST_MS = 10_000;

const ndjson = (text) => text.split('\n').filter(Boolean).forEach(JSON.parse);
const xml = (text) => {
  if (text === '') return;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
};

const csv = (text) => sameWidths(text, ',');
const tsv = (text) => sameWidths(text, '\t');

/** Every command and format, with what its output has to be. */
const COMMANDS = [
  { args: ['list'], terminal: true },
  { args: ['list'] },
  { args: ['list', '--json'], check: storyCheck },
  { args: ['list', '--ndjson'], check: ndjson },
  { args: ['list', '--format', 'csv'], check: csv },
  { args: ['list', '--format', 'tsv'], check: tsv },
  { args: ['show'], terminal: true },
  { args: ['show', '--json'], check: json },
  { args: ['search', 'a'], tail: true, terminal: true },
  { args: ['search', 'a', '--json'], check: json },
  { args: ['stats'], terminal: true },
  { args: ['stats', '--json'], check: json },
  { args: ['validate', '--no-config'], terminal: true },
  { args: ['validate', '--format', 'json'], check: json },
  { args: ['validate', '--format', 'sarif'], check: json },
  { args: ['validate', '--format', 'junit'], check: xml },
  { args: ['validate', '--format', 'checkstyle'], check: xml },
  { args: ['validate', '--format', 'github'] },
  { args: ['validate', '--format', 'compact'] },
  ...['ninjs', 'jsonld'].map((format) => ({ args: ['export', '--format', format], check: ndjson })),
  ...['bulk', 'markdown', 'story'].map((format) => ({ args: ['export', '--format', format] })),
];

/**
 * Mutates the seeds and runs everything on each. Yields for each input its bytes, the number of runs
 * and the faults. The same seed gives the same inputs.
 */
export async function* fuzz({ count, seed }) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-fuzz-'));
  const path = join(folder, 'story.txt');
  const seeds = readSeeds();
  try {
    for (let input = 0; input < count; input++) {
      const bytes = mutate(seeds, randomOf(seed * 1_000_003 + input));
      // Without rights for the group, a fix does not start a program to look for an access list.
      writeFileSync(path, bytes, { mode: 0o600 });
      const checks = [roundTrip, fixes, unsafeFixes, parquet];
      if (input % PROGRAMS_EVERY === 0) checks.push(threads, staged);
      const faults = [];
      for (const command of COMMANDS) {
        const fault = await faultOf(command, path);
        if (fault !== null) faults.push({ command: command.args.join(' '), fault });
      }
      for (const check of checks) {
        writeFileSync(path, bytes);
        const fault = await check(path);
        if (fault !== null) faults.push({ command: check.name, fault });
      }
      yield { input, bytes, runs: COMMANDS.length + checks.length, faults };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function faultOf({ args, check, terminal = false }, path) {
  const { code, out, err, ms, thrown } = await run([...args, path], terminal);
  if (thrown !== null) return `throws ${thrown}`;
  if (ms > LONGEST_MS) return `takes ${Math.round(ms)} ms`;
  if (![0, 1, 2].includes(code)) return `exits with ${code}`;
  const control = controlIn(err) ?? (terminal ? controlIn(out) : null);
  if (control !== null) return `writes the control ${control} to a terminal`;
  if (err.includes('Usage:') || /unknown option|is invalid/.test(err)) return `is refused: ${err}`;
  if (check === undefined || code === 2) return null;
  try {
    check(out);
    return null;
  } catch (error) {
    return `writes what is not valid: ${error.message}`;
  }
}

/** What `export --format story` wrote reads back equal, where nothing is wrong with the story. */
async function roundTrip(path) {
  const before = await storiesOf(path);
  const found = await run(['validate', '--format', 'json', path]);
  if (before === null || found.code !== 0 || found.out.includes('"rule"')) return null;
  const { out } = await run(['export', '--format', 'story', path]);
  writeFileSync(path, out);
  const after = await storiesOf(path);
  const plain = (stories) => JSON.stringify(stories?.map(({ source, ...story }) => story));
  return plain(before) === plain(after) ? null : `${plain(before)} is read back as ${plain(after)}`;
}

/** Safe fixes keep every word of headline and body, and a second run changes nothing. */
async function fixes(path) {
  const before = await storiesOf(path);
  const { thrown } = await run(['validate', '--fix', path]);
  if (thrown !== null) return `throws ${thrown}`;
  const once = readFileSync(path);
  const after = await storiesOf(path);
  await run(['validate', '--fix', path]);
  if (!once.equals(readFileSync(path))) return 'a second run of --fix changes the file again';
  const words = (stories) =>
    stories?.flatMap(({ headline, body }) => `${headline} ${body}`.match(/[\p{L}\p{N}]+/gu));
  const [had, has] = [before, after].map((stories) => words(stories)?.join(' '));
  return had === has
    ? null
    : `a safe fix changes words: ${had?.slice(0, 200)} | ${has?.slice(0, 200)}`;
}

/** All fixes together come to an end, and leave a file that can be read. */
async function unsafeFixes(path) {
  const before = await storiesOf(path);
  const fix = ['validate', '--fix', '--unsafe-fixes', path];
  const { thrown } = await run(fix);
  if (thrown !== null) return `throws ${thrown}`;
  const once = readFileSync(path);
  await run(fix);
  if (!once.equals(readFileSync(path))) return 'a second run changes the file again';
  return before !== null && (await storiesOf(path)) === null
    ? 'the file is not read any more'
    : null;
}

/** A Parquet file has the IDs and headlines of the stories. */
async function parquet(path) {
  const { code, bytes, thrown } = await run(['export', '--format', 'parquet', path]);
  if (thrown !== null) return `throws ${thrown}`;
  if (code !== 0) return null;
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const rows = await parquetReadObjects({ file, columns: ['id', 'headline'] });
  const texts = (stories) =>
    JSON.stringify(stories.map(({ id, headline }) => [id === null ? null : Number(id), headline]));
  const stories = await storiesOf(path);
  return texts(rows) === texts(stories) ? null : `has the rows ${texts(rows)}`;
}

/** Worker threads write what one thread writes. */
function threads(path) {
  const folder = join(path, '../many');
  mkdirSync(folder, { recursive: true });
  for (let copy = 0; copy < 300; copy++) copyFileSync(path, join(folder, `${copy}.txt`));
  const [one, two] = ['1', '2'].map((count) =>
    start('copydesk', ['list', '--ndjson', '-j', count, folder], tmpdir()),
  );
  rmSync(folder, { recursive: true });
  return one === two ? null : 'two threads write something else';
}

/** What is staged has the findings of the file. */
function staged(path) {
  const folder = join(path, '..');
  if (start('git', ['init', '--quiet', '.'], folder) === null) return null;
  start('git', ['add', 'story.txt'], folder);
  const check = ['validate', '--no-config', '--format', 'json'];
  const [ofIndex, ofFile] = [['--staged'], ['story.txt']].map((what) =>
    start('copydesk', [...check, ...what], folder),
  );
  rmSync(join(folder, '.git'), { recursive: true });
  return ofIndex === ofFile ? null : `has other findings: ${ofIndex} | ${ofFile}`;
}

/** The status and output of a program; null if it is missing. */
function start(program, args, cwd) {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const [file, first] = program === 'copydesk' ? [process.execPath, [BIN]] : [program, []];
  const { error, status, stdout } = spawnSync(file, [...first, ...args], { cwd, env });
  return error === undefined ? `${status} ${stdout}` : null;
}

async function storiesOf(path) {
  const { code, out } = await run(['list', '--json', path]);
  return code === 0 ? JSON.parse(out) : null;
}

async function run(args, terminal = false) {
  const stdout = memory(terminal);
  const stderr = memory(true);
  const io = { stdout, stderr, status: null, env: { PAGER: '', TZ: 'UTC' }, stdinIsPiped: false };
  const start = performance.now();
  let code = null;
  let thrown = null;
  try {
    code = await main(args, io);
  } catch (error) {
    thrown = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  return {
    code,
    thrown,
    out: stdout.text(),
    bytes: stdout.bytes(),
    err: stderr.text(),
    ms: performance.now() - start,
  };
}

function memory(terminal) {
  const chunks = [];
  return {
    write: (text) => chunks.push(Buffer.from(text)),
    writeBytes: (bytes) => chunks.push(Buffer.from(bytes)),
    flush() {},
    terminal: terminal ? { columns: 80 } : null,
    bytes: () => Buffer.concat(chunks),
    text: () => Buffer.concat(chunks).toString(),
  };
}

/** A control in what is shown, other than our own colours, links and line ends; null if none. */
function controlIn(text) {
  const rest = text.replace(/\x1b\[[\d;]*m|\x1b\]8;[^\x1b\x07]*(?:\x07|\x1b\\)/g, '');
  const found = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.exec(rest);
  return found === null ? null : `U+${found[0].charCodeAt(0).toString(16)}`;
}

function json(text) {
  if (text !== '') JSON.parse(text);
}

const validators = new Map();

async function loadSchema() {
  const { out } = await run(['schema']);
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const schema = JSON.parse(out);
  validators.set('story', ajv.compile(schema));
}
await loadSchema();

function storyCheck(text) {
  const validate = validators.get('story');
  const stories = JSON.parse(text);
  for (const value of Array.isArray(validate.schema.items) || validate.schema.type === 'array'
    ? [stories]
    : stories) {
    if (!validate(value)) throw new Error(JSON.stringify(validate.errors?.[0]));
  }
}

function sameWidths(text, separator) {
  const widths = new Set(Array.from(rowsOf(text, separator), (row) => row.length));
  if (widths.size > 1) throw new Error(`rows of ${[...widths].join(' and ')} cells`);
}

/** RFC 4180, with a comma or a tab. */
function* rowsOf(text, separator) {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r?\n|$)`,
    'gy',
  );
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    row.push(quoted ?? plain);
    if (end === separator) continue;
    if (row.length > 1 || row[0] !== '') yield row;
    row = [];
  }
}

function readSeeds() {
  const names = readdirSync('seeds', { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.txt(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join('seeds', name));
      return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    });
}
