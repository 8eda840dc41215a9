/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  ...['\x1b[31m', '\x1b]8;;http://example.org\x07', '\x9b2J', '\x00', '\x07', '\x7f', '\u202e'],
  ...['\u200b', '\ufeff', '\u2028', '\u0085', '\f', '\v', '\r', '\r\r\n', '\t', '\u00a0', '\ud83d'],
  ...[
    'ID :\n',
    'XID :\n',
    'ID :\n99999999999999999999\n',
    'Auther :\n',
    'Shortlink :\n',
    'Eds: x\n',
  ],
  ...['Thu, 02/30/2017 - 25:61\n', 'Thu, 01/01/0000 - 00:00\n', 'BEIJING, Nov. 22 (Yonhap) -- '],
  ...['北京11月22日电 ', 'ANKARA (AA) - ', '/end', ' (END)\n\nX', '-- BERNAMA', 'By Kim Soo-ah\n'],
  ...['â€™', 'Ã©', '&amp;amp;', '&#8217;', '<b>', '=1+1', '"', ',', ']]>', '😀', 'e\u0301'],
  ...['col1\tcol2\n1\t2\n', 'one  two   three\n', '- item\n- item\n', 'long-\ndisused '],
];

/** A copy of a seed with a few faults put in, as bytes. */
export function mutate(seeds, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  let bytes = Buffer.from(pick(seeds));
  const times = 1 + Math.floor(random() * 6);
  for (let done = 0; done < times; done++) bytes = pick(MUTATIONS)(bytes, { random, pick, seeds });
  return bytes;
}

const placeIn = (bytes, random) => Math.floor(random() * (bytes.length + 1));
const splice = (bytes, start, end, ...between) =>
  Buffer.concat([bytes.subarray(0, start), ...between, bytes.subarray(end)]);
const byLines = (change) => (bytes, context) => {
  const lines = bytes.toString('latin1').split('\n');
  change(lines, Math.floor(context.random() * lines.length), context);
  return Buffer.from(lines.join('\n'), 'latin1');
};

const MUTATIONS = [
  function insertPiece(bytes, { random, pick }) {
    const at = placeIn(bytes, random);
    return splice(bytes, at, at, Buffer.from(pick(PIECES)));
  },
  function changeByte(bytes, { random }) {
    const at = placeIn(bytes, random);
    return splice(bytes, at, at + 1, Buffer.of(Math.floor(random() * 256)));
  },
  function cut(bytes, { random }) {
    const at = placeIn(bytes, random);
    return splice(bytes, at, at + Math.floor(random() * 200));
  },
  function joinAnother(bytes, { pick, seeds }) {
    return Buffer.concat([bytes, pick(seeds)]);
  },
  function reencode(bytes, { pick }) {
    const text = bytes.toString();
    return pick([
      () => Buffer.from(text, 'utf16le'),
      () => Buffer.from(`\ufeff${text}`, 'utf16le'),
      () => Buffer.from(text, 'latin1'),
      () => Buffer.from(bytes.toString('latin1')),
      () => Buffer.from(`\ufeff${text}`),
    ])();
  },
  function changeLineEnds(bytes, { pick }) {
    const end = pick(['\r\n', '\r', '\n\n', '\r\r\n', '\u2028']);
    return Buffer.from(
      bytes.toString('latin1').replaceAll('\n', Buffer.from(end).toString('latin1')),
      'latin1',
    );
  },
  byLines((lines, at) => lines.splice(at, 1)),
  byLines((lines, at) => lines.splice(at, 0, lines[at])),
  byLines((lines, at, { random }) => {
    const other = Math.floor(random() * lines.length);
    [lines[at], lines[other]] = [lines[other], lines[at]];
  }),
  byLines((lines, at) => lines.splice(at, 2, `${lines[at]} ${lines[at + 1] ?? ''}`)),
];
