import type { Span } from '../../article/article.ts';
import { QuerySyntaxError } from './ast.ts';
import { isTextField, likelyFields, type QueryField, queryField } from './fields.ts';

interface TokenBase {
  readonly span: Span;
}

export type Token = TokenBase &
  (
    | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'end' }
    | { readonly kind: 'field'; readonly field: QueryField }
    /** As written, including backslashes. */
    | { readonly kind: 'word'; readonly raw: string }
    /** Without quotes and backslashes. `distance` is the number after `~`, if there is one. */
    | { readonly kind: 'quoted'; readonly text: string; readonly distance: number | null }
    | { readonly kind: 'regex'; readonly pattern: string; readonly flags: string }
    /** A range `[a TO b]`, including brackets, after a field of numbers or dates. */
    | { readonly kind: 'bracketed'; readonly text: string }
  );

const BLANK = /\s/;
const QUOTES = '"\u201c\u201d\u201e';
const FIELD = /[A-Za-z]+(?:\.[A-Za-z]+)?:(?=[^\s)])/y;
const FIELD_ALONE = /[A-Za-z]+(?:\.[A-Za-z]+)?:(?=[\s)]|$)/y;
const WORD = /(?:\\.|[^\s()"\u201c\u201d\u201e\\]|\\$)+/suy;
const OPERATOR = /(AND|OR|NOT|&&|\|\|)(?=[\s()"\u201c\u201d\u201e]|$)/y;
/** Before a term, `-` and `!` mean NOT and `+` is ignored. A dash between blanks is not a sign. */
const SIGN = /([-!+])(?=[^\s)+!-])/y;
const PATH_REGEX = /\/(?:\\.|[^/\s\\])+\/[a-z]*(?=[\s)]|$)/y;
const BRACKETED = /[[{][^\]}]*[\]}]/y;
const DISTANCE = /~(\d{0,9})/y;
const FLAGS = /[A-Za-z]*/y;

/** Reads the token at or after `from`; `after` is the previous token. Throws QuerySyntaxError. */
export function readToken(text: string, from: number, after: Token | null): Token {
  let start = from;
  while (start < text.length && BLANK.test(text.charAt(start))) start++;
  if (start >= text.length) return { kind: 'end', span: { start: text.length, end: text.length } };
  const character = text.charAt(start);
  if (character === '(') return { kind: 'open', span: { start, end: start + 1 } };
  if (character === ')') return { kind: 'close', span: { start, end: start + 1 } };
  if (QUOTES.includes(character)) return readQuoted(text, start);
  const field = after?.kind === 'field' ? after.field : null;
  if (field !== null) return readFieldValue(text, start, field);
  return (
    readSign(text, start) ??
    readField(text, start) ??
    readRegex(text, start) ??
    readWord(text, start)
  );
}

function readFieldValue(text: string, start: number, field: QueryField): Token {
  if (field === 'source.path' && match(PATH_REGEX, text, start) === null)
    return readWord(text, start);
  if (!isTextField(field)) {
    const bracketed = match(BRACKETED, text, start);
    if (bracketed !== null) {
      return { kind: 'bracketed', text: bracketed[0], span: spanOf(start, bracketed[0]) };
    }
  }
  return readRegex(text, start) ?? readWord(text, start);
}

function readSign(text: string, start: number): Token | null {
  const operator = match(OPERATOR, text, start);
  if (operator !== null) {
    return { kind: OPERATORS[operator[1] ?? ''] ?? 'and', span: spanOf(start, operator[0]) };
  }
  const sign = match(SIGN, text, start);
  if (sign === null) return null;
  if (sign[0] === '+') return readToken(text, start + 1, null);
  return { kind: 'not', span: { start, end: start + 1 } };
}

const OPERATORS: Record<string, 'and' | 'or' | 'not'> = {
  AND: 'and',
  '&&': 'and',
  OR: 'or',
  '||': 'or',
  NOT: 'not',
};

function readField(text: string, start: number): Token | null {
  const alone = match(FIELD_ALONE, text, start)?.[0] ?? '';
  if (queryField(alone.slice(0, -1)) !== null) throw missingValue(alone, spanOf(start, alone));
  const found = match(FIELD, text, start);
  if (found === null) return null;
  const name = found[0].slice(0, -1);
  const field = queryField(name);
  const span = spanOf(start, found[0]);
  if (field !== null) return { kind: 'field', field, span };
  // A URL such as https://example.org.
  if (text.startsWith('//', span.end)) return null;
  throw unknownField(name, spanOf(start, name));
}

function missingValue(field: string, span: Span): QuerySyntaxError {
  return new QuerySyntaxError(
    span,
    `there is no value after "${field}"`,
    `the value right after the colon, or quotes around it to search for this word`,
  );
}

function unknownField(name: string, span: Span): QuerySyntaxError {
  const near = likelyFields(name);
  const names = near.map((likely) => `"${likely}"`).join(' or ');
  const fields =
    near.length === 0 ? 'a field such as headline: or date:' : `${near.join(': or ')}:`;
  return new QuerySyntaxError(
    span,
    `unknown field "${name}" in the query${names && ` (did you mean ${names}?)`}`,
    `${fields}, or quotes around it to search for these words`,
    near,
  );
}

function readQuoted(text: string, start: number): Token {
  let content = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (QUOTES.includes(character)) return closeQuoted(text, start, at + 1, content);
    if (character === '\\' && at + 1 < text.length) at++;
    content += text.charAt(at);
  }
  throw new QuerySyntaxError(
    { start, end: text.length },
    'the phrase has no closing quote',
    'a " at its end, or \\" for the character itself',
  );
}

function closeQuoted(text: string, start: number, end: number, content: string): Token {
  if (content.trim() === '') {
    throw new QuerySyntaxError({ start, end }, 'the phrase is empty', 'words between the quotes');
  }
  const distance = match(DISTANCE, text, end);
  if (distance === null)
    return { kind: 'quoted', text: content, distance: null, span: { start, end } };
  const span = { start, end: end + distance[0].length };
  if (distance[1] === '') {
    throw new QuerySyntaxError(
      span,
      'the distance is missing',
      'a number of words: "talks summit"~5',
    );
  }
  return { kind: 'quoted', text: content, distance: Number(distance[1]), span };
}

function readRegex(text: string, start: number): Token | null {
  const next = text.charAt(start + 1);
  if (text.charAt(start) !== '/' || next === '' || next === '/' || BLANK.test(next)) return null;
  const close = regexEnd(text, start + 1);
  if (close < 0) {
    throw new QuerySyntaxError(
      { start, end: text.length },
      'the regular expression has no closing slash',
      'a / at its end, or quotes around it to search for a slash',
    );
  }
  const flags = match(FLAGS, text, close + 1)?.[0] ?? '';
  const span = { start, end: close + 1 + flags.length };
  if (/[^ims]/.test(flags)) {
    throw new QuerySyntaxError(
      { start: close + 1, end: span.end },
      `"${flags}" are not flags of a regular expression`,
      'i, m or s, a space, or quotes around it to search for slashes',
    );
  }
  const sorted = Array.from(new Set(flags)).sort().join('');
  return { kind: 'regex', pattern: text.slice(start + 1, close), flags: sorted, span };
}

/**
 * The position of the slash that closes the regular expression, or -1. Skips slashes in a
 * `[class]`.
 */
function regexEnd(text: string, start: number): number {
  let inClass = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return at;
  }
  return -1;
}

function readWord(text: string, start: number): Token {
  const raw = match(WORD, text, start)?.[0] ?? text.charAt(start);
  return { kind: 'word', raw, span: spanOf(start, raw) };
}

function match(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}
