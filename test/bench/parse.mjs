// Parsing a story of the seed's size, every field and the word count read, against JSON.parse of
// the JSON that holds the same fields. Both in turn, in one process; the median of many batches,
// which are short so that other processes seldom interrupt one.
import { readFileSync } from 'node:fs';
import { parseStory } from '../../dist/index.js';
import { printRatios } from './lib.mjs';

const LIMIT = 4.2;
const ROUNDS = 60;
const STORIES = 400;
const BATCH = 40;

const seed = readFileSync(new URL('../../seeds/470853.txt', import.meta.url), 'utf8');
// Texts that differ, as those of an archive do, and read from bytes, as those of files are.
const texts = Array.from({ length: STORIES }, (_, i) =>
  Buffer.from(seed.replace('470853', String(400_000 + i))).toString(),
);
const jsons = texts.map((text) =>
  Buffer.from(JSON.stringify(readAll(parseStory(text)))).toString(),
);

/** All fields as plain values; touches everything that is worked out late. */
function readAll(story) {
  const { id, timestamp, author, shortlink, slug, leadMark, headline, subhead, notes } = story;
  const { byline, body, endMark, initials, words, diagnostics } = story;
  const { raw, place, places, date, dateWritten, agency, agencyName, separator } = story.dateline;
  const dateline = { raw, place, places, date, dateWritten, agency, agencyName, separator };
  return {
    ...{ id, timestamp, author, shortlink, slug, leadMark, headline, subhead, notes },
    ...{ byline, dateline, body, endMark, initials, words, diagnostics },
  };
}

/** Sums what it reads, so that no work can be left out. */
function weigh(story) {
  const { headline, body, dateline, words, id } = story;
  const { raw, place, places, date, dateWritten, agency, agencyName, separator } = dateline;
  const written = raw.length + place.length + places.length + date.length + dateWritten.length;
  const names = agency.length + agencyName.length + separator.length;
  const rest = [story.author, story.shortlink, story.slug, story.leadMark, story.subhead];
  const nulls = [...rest, story.byline, story.initials].filter((field) => field === null).length;
  const lists = story.notes.length + story.diagnostics.length + story.timestamp.minute;
  const last = body.charCodeAt(body.length - 1) + story.endMark.length;
  return written + names + nulls + lists + last + headline.length + words + id;
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function timed(inputs, read) {
  const start = performance.now();
  let sum = 0;
  for (const input of inputs) sum += weigh(read(input));
  return { time: performance.now() - start, sum };
}

const parsed = [];
const peer = [];
for (let round = 0; round < ROUNDS; round++) {
  for (let at = 0; at < STORIES; at += BATCH) {
    const ours = timed(texts.slice(at, at + BATCH), parseStory);
    const theirs = timed(jsons.slice(at, at + BATCH), JSON.parse);
    if (ours.sum !== theirs.sum) throw new Error('The two sides read different stories.');
    // The first third warms up.
    if (round < ROUNDS / 3) continue;
    parsed.push(ours.time);
    peer.push(theirs.time);
  }
}
const ratio = median(parsed) / median(peer);
printRatios('JSON.parse', [['parseStory, all fields and word count', ratio, LIMIT]]);
if (ratio > LIMIT) process.exitCode = 1;
