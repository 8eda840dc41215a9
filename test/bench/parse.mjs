// The time of reading a story, all fields and the word count, against that of JSON.parse on the
// JSON of the same story: one process, taken in turns, the median of many rounds.
import { readFileSync } from 'node:fs';
import { parseStory } from '../../dist/index.js';
import { printRatios } from './lib.mjs';

const LIMIT = 5;
const ROUNDS = 400;
/** Stories a round, all different, so that nothing is remembered. */
const STORIES = 20;
/** Rounds of both last about as long, so that what else the machine does falls on both alike. */
const PEER_REPEATS = 5;

const seed = readFileSync(new URL('../../seeds/470853.txt', import.meta.url), 'utf8');
const texts = Array.from({ length: STORIES }, (_, index) => variant(seed, index));
const jsons = texts.map((text) => JSON.stringify(readAll(text)));

const parsing = [];
const peer = [];
for (let round = 0; round < ROUNDS; round++) {
  parsing.push(time(texts, readAll, 1));
  peer.push(time(jsons, JSON.parse, PEER_REPEATS));
}
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
process.stdout.write(
  `  ${STORIES} stories of ${Math.round(bytes / STORIES)} bytes: ` +
    `${speed(bytes, median(parsing))} MB/s parsed\n`,
);
printRatios('JSON.parse of the same story', [
  ['all fields and words', median(parsing) / median(peer), LIMIT],
]);

/** The seed with its own ID, its words turned by as many places. */
function variant(text, index) {
  const [head, ...body] = text.split(' -- ');
  const words = body.join(' -- ').split(' ');
  const turned = [...words.slice(index, -2), ...words.slice(0, index), ...words.slice(-2)];
  return `${head} -- ${turned.join(' ')}`.replace('470853', String(470853 + index));
}

/** Every field of a story that a user can ask for. */
function readAll(text) {
  const story = parseStory(text);
  const { id, timestamp, author, shortlink, slug, leadMark, headline, subhead, notes } = story;
  const { byline, body, endMark, initials, words } = story;
  const dateline = readDateline(story.dateline);
  return {
    id,
    timestamp,
    author,
    shortlink,
    slug,
    leadMark,
    headline,
    subhead,
    notes,
    byline,
    dateline,
    body,
    endMark,
    initials,
    words,
  };
}

function readDateline(dateline) {
  if (dateline === null) return null;
  const { raw, place, places, dateWritten, date, agency, agencyName, separator } = dateline;
  return { raw, place, places, dateWritten, date, agency, agencyName, separator };
}

/** Nanoseconds it takes to read all inputs once. */
function time(inputs, read, repeats) {
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < repeats; repeat++) for (const input of inputs) read(input);
  return Number(process.hrtime.bigint() - start) / repeats;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function speed(size, nanoseconds) {
  return Math.round((size / nanoseconds) * 1000);
}
