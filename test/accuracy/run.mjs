// Measures how much of what is labelled is read as labelled, and prints a table.
//   npm run accuracy                  the project's own datelines
//   npm run accuracy -- DIR           labelled data: DIR/gold/datelines*.jsonl, DIR/gold/pages.jsonl,
//                                     DIR/corpora/sentences.tsv[.xz], and Reuters-21578 as
//                                     DIR/corpora/reuters-21578-even[.tar.xz]
// --misses prints what was missed. Exits 1 if a measure is below its limit, 2 if there is no data.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseStories } from '../../dist/article/parse.js';
import { measureDatelines } from './datelines.mjs';
import { measurePages } from './pages.mjs';
import { brokenPromises } from './promise.mjs';
import { measureReuters } from './reuters.mjs';
import { measureSentences } from './sentences.mjs';
import { storyText } from './stories.mjs';
import { Table } from './table.mjs';

const OWN_ROWS = new URL('../article/datelines.jsonl', import.meta.url);
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    'min-datelines': { type: 'string', default: '0.97' },
    'max-invented': { type: 'string', default: '2' },
    'min-pages': { type: 'string', default: '1' },
    'max-sentences': { type: 'string', default: '0.003' },
    'min-reuters': { type: 'string', default: '0.9995' },
    'max-broken': { type: 'string', default: '0' },
  },
});
const limit = (name) => Number(options[name]);
const table = new Table();
const failures = [];

const [folder] = positionals;
if (folder === undefined) reportDatelines(readLines(OWN_ROWS));
else if (existsSync(folder)) measureFolder(folder);
else fail(`no such folder: ${folder}`);
print(`\n${table}`);
for (const failure of failures) print(`below its limit: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function measureFolder(folder) {
  const gold = join(folder, 'gold');
  const files = existsSync(gold) ? readdirSync(gold) : [];
  const rows = files
    .filter((name) => /^datelines.*\.jsonl$/.test(name))
    .flatMap((name) => readLines(join(gold, name)));
  const pages = files.includes('pages.jsonl') ? readLines(join(gold, 'pages.jsonl')) : [];
  const sentences = readSentences(join(folder, 'corpora/sentences.tsv'));
  const reuters = readReuters(join(folder, 'corpora/reuters-21578-even'));
  const texts = [];
  if (rows.length > 0) {
    reportDatelines(rows);
    texts.push(...rows.map(({ raw, next }, at) => storyText(at + 1, `${raw} ${next ?? ''}`)));
  } else print(`datelines: not measured, ${gold} has no datelines*.jsonl`);
  if (pages.length > 0) {
    reportPages(pages);
    texts.push(...pages.map(({ layout }) => layout));
  } else print(`pages: not measured, ${gold} has no pages.jsonl`);
  if (sentences !== null) {
    reportSentences(sentences);
    texts.push(...sentences.map((line, at) => storyText(at + 1, line.split('\t')[1] ?? '')));
  }
  if (reuters !== null) texts.push(...reportReuters(reuters));
  if (texts.length === 0) fail(`${folder} has none of gold/ and corpora/`);
  reportPromise(texts);
}

function reportDatelines(rows) {
  const { exact, datelines, invented, others, misses } = measureDatelines(rows, table);
  print(`datelines: ${share(exact, datelines)} exact; ${invented} of ${others} others read as one`);
  printMisses(misses);
  check('datelines', exact / datelines >= limit('min-datelines'));
  check('openings without dateline', invented <= limit('max-invented'));
}

function reportPages(pages) {
  const { right, pages: all, misses } = measurePages(pages, table);
  print(`pages: ${right} of ${all} read right`);
  printMisses(misses);
  check('pages', right / all >= limit('min-pages'));
}

function reportSentences(lines) {
  const { sentences, datelines, bylines, lost, worst, misses } = measureSentences(lines, table);
  print(
    `sentences: ${datelines} of ${sentences} read as datelines (worst language ${(100 * worst).toFixed(1)} %), ${bylines} bylines, words lost in ${lost}`,
  );
  printMisses(misses);
  check('sentences', worst <= limit('max-sentences') && bylines === 0 && lost === 0);
}

function reportReuters(files) {
  const { right, judged, headers, stories, misses, texts } = measureReuters(files, table);
  print(
    `reuters: ${share(right, judged)} datelines exact, headline and time right in ${headers}, of ${stories} stories`,
  );
  printMisses(misses);
  const isFair = judged >= 0.96 * stories && headers >= 0.995 * judged;
  check('reuters', isFair && right / judged >= limit('min-reuters'));
  return texts;
}

/** FORMAT's promise: nothing lost, nothing invented. */
function reportPromise(texts) {
  const broken = [];
  for (const text of texts) {
    const [first] = brokenPromises(text, parseStories(text));
    if (first !== undefined) broken.push(first);
  }
  print(`promise: broken by ${broken.length} of ${texts.length} texts`);
  printMisses(broken);
  check('promise', broken.length <= limit('max-broken'));
}

/** The lines of a file, unpacked or packed with xz; null if there is neither. */
function readSentences(path) {
  if (existsSync(path)) return lines(readFileSync(path, 'utf8'));
  if (existsSync(`${path}.xz`)) return lines(unpack('xz', ['-dc', `${path}.xz`]).toString());
  print(`sentences: not measured, there is neither ${path} nor ${path}.xz`);
  return null;
}

/** The SGML files of a folder or of a packed archive; null if there is neither. */
function readReuters(path) {
  if (existsSync(path)) {
    return readdirSync(path)
      .filter((name) => name.endsWith('.sgm'))
      .map((name) => readFileSync(join(path, name), 'latin1'));
  }
  const archive = `${path}.tar.xz`;
  if (existsSync(archive)) return [unpack('tar', ['-xJOf', archive]).toString('latin1')];
  print(`reuters: not measured, there is neither ${path} nor ${archive}`);
  return null;
}

function unpack(program, args) {
  try {
    return execFileSync(program, args, { maxBuffer: 2 ** 30 });
  } catch (error) {
    fail(`${program} could not unpack ${args.at(-1)} (${error.code ?? error.message})`);
  }
}

function lines(text) {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function readLines(file) {
  return lines(readFileSync(file, 'utf8')).map((line) => JSON.parse(line));
}

function check(measure, passed) {
  if (!passed) failures.push(measure);
}

function printMisses(misses) {
  if (options.misses) for (const miss of misses) print(`  ${miss}`);
}

function share(part, whole) {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

function fail(message) {
  process.stderr.write(`accuracy: ${message}\n`);
  process.exit(2);
}
