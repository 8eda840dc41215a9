// Measures how many datelines are read exactly as their labels say.
//   npm run accuracy                                  the project's own rows
//   npm run accuracy -- --gold FILE --corpus DIR      labelled datelines, a folder of stories
// FILE holds one labelled dateline a line, as test/article/datelines.jsonl does. DIR holds stories
// and a gold.jsonl with their ids and datelines. Exits 1 where a measure misses its target.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStory } from './read-story.mjs';

const OWN_ROWS = new URL('../article/datelines.jsonl', import.meta.url);
const FIELDS = ['place', 'date', 'agency', 'byline', 'separator'];
/** The three that together make a dateline right. */
const JUDGED = ['place', 'date', 'agency'];
const ROWS_TARGET = 0.97;
const MOST_FALSE = 1;
const CORPUS_TARGET = 0.995;
const MOST_SHOWN = 40;

const { values: options } = parseArgs({
  options: { gold: { type: 'string' }, corpus: { type: 'string' } },
});
let passed = true;
if (options.gold !== undefined) passed = measureRows(options.gold) && passed;
if (options.corpus !== undefined) passed = measureCorpus(options.corpus) && passed;
if (options.gold === undefined && options.corpus === undefined) passed = measureRows(OWN_ROWS);
process.exitCode = passed ? 0 : 1;

function measureRows(file) {
  const rows = readLines(file);
  const positive = rows.filter((row) => row.is_dateline);
  const negative = rows.filter((row) => !row.is_dateline);
  const read = positive.map((row) => ({ row, found: readStory(storyOf(row)).dateline }));
  print(`datelines: ${positive.length} of ${rows.length} rows`);
  for (const field of FIELDS) {
    const right = read.filter(({ row, found }) => (found?.[field] ?? null) === row[field]).length;
    print(`  ${field.padEnd(10)}${share(right, positive.length)}`);
  }
  const right = read.filter(({ row, found }) => isRight(row, found));
  print(`  ${'all three'.padEnd(10)}${share(right.length, positive.length)}`);
  printMisses(read.filter(({ row, found }) => !isRight(row, found)));
  const taken = negative
    .map((row) => ({ row, found: readStory(storyOf(row)).dateline }))
    .filter(({ found }) => found !== null);
  print(`false positives: ${taken.length} of ${negative.length}`);
  for (const { row, found } of taken) print(`  ${quote(row.raw)} read as ${quote(found.raw)}`);
  return right.length >= ROWS_TARGET * positive.length && taken.length <= MOST_FALSE;
}

function isRight(row, found) {
  return found !== null && JUDGED.every((field) => found[field] === row[field]);
}

function printMisses(misses) {
  for (const [shape, group] of groupBy(misses, ({ row }) => row.style)) {
    print(`misses: ${shape} (${group.length})`);
    for (const { row, found } of group.slice(0, MOST_SHOWN)) {
      const got = found === null ? 'none' : JUDGED.map((field) => found[field] ?? '-').join(' | ');
      print(`  ${quote(row.raw)} read as ${got}`);
    }
  }
}

/** A story in the usual layout that opens with the row's dateline, or with its first words. */
function storyOf({ raw, between = ' ', next }) {
  const opening = `${raw}${between}${next}`.trimEnd();
  return [
    'ID :',
    '470853',
    'Thu, 11/23/2017 - 01:57',
    'Auther :',
    '',
    'Ministers hold talks on trade',
    '',
    `${opening} and others were to meet again on the following day, officials said.`,
    '',
    'They gave no details. (END)',
    '',
    'X',
  ].join('\n');
}

function measureCorpus(folder) {
  const labels = new Map(readLines(join(folder, 'gold.jsonl')).map((row) => [row.id, row]));
  const misses = [];
  let right = 0;
  let seen = 0;
  for (const text of stories(folder)) {
    const { id, dateline } = readStory(text);
    const label = labels.get(id);
    if (label === undefined) continue;
    seen++;
    if ((dateline?.raw ?? '') === label.dateline) right++;
    else misses.push({ label: label.dateline, found: dateline?.raw ?? '' });
  }
  print(`corpus: ${share(right, seen)} of stories with the dateline exactly as labelled`);
  const byShape = groupBy(misses, ({ label }) => shapeOf(label));
  const sorted = [...byShape].sort((a, b) => b[1].length - a[1].length);
  for (const [shape, group] of sorted.slice(0, MOST_SHOWN)) {
    const [{ label, found }] = group;
    print(`  ${group.length} x ${shape}: ${quote(label)} read as ${quote(found)}`);
  }
  return seen > 0 && right >= CORPUS_TARGET * seen;
}

/** `NEW YORK, Feb 26 -` becomes `A A, Aa 9 -`. */
function shapeOf(dateline) {
  return dateline
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a')
    .replace(/\d+/g, '9');
}

function* stories(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* stories(path);
    else if (entry.name.endsWith('.txt')) yield readFileSync(path, 'utf8');
  }
}

function readLines(file) {
  if (!existsSync(file)) throw new Error(`No file ${file}: give one with --gold or --corpus.`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

function share(part, whole) {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  return `${part} of ${whole} (${percent.toFixed(2)} %)`;
}

function quote(text) {
  return JSON.stringify(text);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
