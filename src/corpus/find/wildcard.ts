/** Whether a name (without a slash) matches. */
export type NameTest = (name: string) => boolean;

/** In a sequence of patterns, matches any number of items, including none. */
export const ANY_NUMBER = null;

/**
 * Whether the pattern matches the items from `from` on. When a match fails, it is enough to
 * backtrack to the latest ANY_NUMBER, because every other pattern matches exactly one item. This
 * limits the time to the number of items times the number of patterns.
 */
export function sequenceFits<Pattern, Item>(
  pattern: readonly (Pattern | typeof ANY_NUMBER)[],
  items: ArrayLike<Item>,
  from: number,
  fits: (pattern: Pattern, item: Item) => boolean,
): boolean {
  let next = 0;
  let retry = -1;
  let retryAt = from;
  let at = from;
  while (at < items.length) {
    const expected = pattern[next];
    const item = items[at];
    if (expected === ANY_NUMBER) {
      next += 1;
      retry = next;
      retryAt = at;
    } else if (expected !== undefined && item !== undefined && fits(expected, item)) {
      next += 1;
      at += 1;
    } else if (retry >= 0) {
      next = retry;
      retryAt += 1;
      at = retryAt;
    } else {
      return false;
    }
  }
  while (pattern[next] === ANY_NUMBER) next += 1;
  return next === pattern.length;
}

type CharTest = (char: string) => boolean;
type Token = string | CharTest | typeof ANY_NUMBER;

/**
 * Parses the pattern of one name: `*`, `?`, `[a-z]`, `[!a-z]`, `[[:digit:]]` and `\` before a
 * literal character. Returns null if a bracket is not closed or the pattern ends in `\`.
 */
export function parseWildcard(source: string): NameTest | null {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at);
    if (char === '[') {
      const set = parseSet(source, at + 1);
      if (set === null) return null;
      tokens.push(set.test);
      at = set.end;
    } else if (char === '\\') {
      if (at + 1 === source.length) return null;
      tokens.push(source.charAt(at + 1));
      at += 2;
    } else {
      tokens.push(char === '*' ? ANY_NUMBER : char === '?' ? () => true : char);
      at += 1;
    }
  }
  return nameTest(tokens);
}

/** The two most common forms, a plain name and `*.ext`, need only one comparison. */
function nameTest(tokens: readonly Token[]): NameTest {
  const [first, ...rest] = tokens;
  if (tokens.every(isString)) {
    const name = tokens.join('');
    return (candidate) => candidate === name;
  }
  if (first === ANY_NUMBER && rest.every(isString)) {
    const end = rest.join('');
    return (candidate) => candidate.endsWith(end);
  }
  return (candidate) => sequenceFits(tokens, candidate, 0, charFits);
}

function isString(token: Token): token is string {
  return typeof token === 'string';
}

function charFits(expected: string | CharTest, char: string): boolean {
  return typeof expected === 'string' ? expected === char : expected(char);
}

/** Parses a set after its `[`; `end` is the offset after its `]`. */
function parseSet(source: string, start: number): { test: CharTest; end: number } | null {
  const negated = source[start] === '!' || source[start] === '^';
  const members: CharTest[] = [];
  const first = negated ? start + 1 : start;
  // A leading `]` is a member of the set.
  for (let at = first; at < source.length; ) {
    if (source[at] === ']' && at > first) {
      return { test: (char) => members.some((fits) => fits(char)) !== negated, end: at + 1 };
    }
    const member = parseClass(source, at) ?? parseRange(source, at);
    if (member === null) return null;
    members.push(member.test);
    at = member.end;
  }
  return null;
}

/** Parses `[:digit:]`; null if there is no class at `at`. */
function parseClass(source: string, at: number): { test: CharTest; end: number } | null {
  const name = /^\[:([a-z]+):\]/.exec(source.slice(at, at + 12))?.[1] ?? '';
  const pattern = CLASSES.get(name);
  if (pattern === undefined) return null;
  return { test: (char) => pattern.test(char), end: at + name.length + 4 };
}

/** Parses `a` or `a-z`. A trailing `-` is a member of the set. */
function parseRange(source: string, at: number): { test: CharTest; end: number } | null {
  const low = parseMember(source, at);
  if (low === null) return null;
  if (source[low.end] !== '-' || source[low.end + 1] === ']') {
    return { test: (char) => char === low.char, end: low.end };
  }
  const high = parseMember(source, low.end + 1);
  if (high === null) return null;
  return { test: (char) => char >= low.char && char <= high.char, end: high.end };
}

function parseMember(source: string, at: number): { char: string; end: number } | null {
  const from = source[at] === '\\' ? at + 1 : at;
  return from < source.length ? { char: source.charAt(from), end: from + 1 } : null;
}

/** POSIX character classes, limited to ASCII as in git. */
const CLASSES: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /[0-9A-Za-z]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['cntrl', /[^ -~\u0080-\uffff]/],
  ['digit', /[0-9]/],
  ['graph', /[!-~]/],
  ['lower', /[a-z]/],
  ['print', /[ -~]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[ \t\n\r]/],
  ['upper', /[A-Z]/],
  ['xdigit', /[0-9A-Fa-f]/],
]);
