import type { Span } from '../../article/article.ts';
import { hasWord } from '../text/words.ts';
import { type QueryNode, QuerySyntaxError, type TextQueryNode } from './ast.ts';
import {
  isTextField,
  type QueryField,
  type RangeField,
  shortName,
  type TextField,
} from './fields.ts';
import type { Token } from './lex.ts';
import { type Bounds, RangeReader } from './values.ts';

type TermToken = Extract<Token, { kind: 'word' | 'quoted' | 'regex' | 'bracketed' }>;

/** Converts a term in a field to a node. Throws QuerySyntaxError. */
export function termNode(
  token: TermToken,
  field: QueryField | null,
  span: Span,
  now: Date,
): QueryNode {
  if (token.kind === 'word' && /^\*+$/.test(token.raw)) return { kind: 'exists', field, span };
  if (field === null || isTextField(field)) return textNode(token, field, span);
  return { kind: 'range', field, ...boundsOf(token, field, now), span };
}

function boundsOf(token: TermToken, field: RangeField, now: Date): Bounds {
  const reader = new RangeReader(field, token.span, now);
  switch (token.kind) {
    case 'bracketed':
      return reader.bracketed(token.text);
    case 'word':
      return reader.bounds(withoutEscapes(token.raw));
    case 'quoted':
      return reader.bounds(token.text.trim());
    case 'regex':
      throw new QuerySyntaxError(
        token.span,
        `${shortName(field)} does not take a regular expression`,
        'a value or a range',
      );
  }
}

function textNode(token: TermToken, field: TextField | null, span: Span): TextQueryNode {
  switch (token.kind) {
    case 'regex':
      return { kind: 'regex', field, pattern: token.pattern, flags: token.flags, span };
    case 'quoted':
      return token.distance === null
        ? { kind: 'phrase', field, text: token.text, span }
        : { kind: 'near', field, text: token.text, distance: token.distance, span };
    case 'bracketed':
      return { kind: 'word', field, text: token.text, span };
    case 'word':
      return fuzzyNode(token, field, span) ?? patternNode(token.raw, field, span);
  }
}

const FUZZY = /^((?:\\.|[^\\])+)~(\d*)$/su;

function fuzzyNode(
  token: Extract<TermToken, { kind: 'word' }>,
  field: TextField | null,
  span: Span,
): TextQueryNode | null {
  const [, raw = '', digits = ''] = FUZZY.exec(token.raw) ?? [];
  const text = withoutEscapes(raw);
  if (!hasWord(text)) return null;
  const edits = digits === '' ? 2 : Number(digits);
  if (edits > 2) {
    throw new QuerySyntaxError(
      { start: token.span.end - digits.length, end: token.span.end },
      `a word can differ by at most 2 letters, not ${digits}`,
      '~1 or ~2',
    );
  }
  return edits === 0
    ? { kind: 'word', field, text, span }
    : { kind: 'fuzzy', field, text, edits, span };
}

const WILD = /(?:^|[^\\])(?:\\\\)*[*?]/s;
/** A single backslash at the end, which stands for itself. */
const LAST_BACKSLASH = /^((?:\\.|[^\\])*)\\$/su;
const PREFIX = /^((?:\\.|[^*?\\])+)\*+$/s;

function patternNode(raw: string, field: TextField | null, span: Span): TextQueryNode {
  const text = withoutEscapes(raw);
  const wild = WILD.test(raw) && (raw.includes('*') || hasWord(text));
  if (!wild) return { kind: 'word', field, text, span };
  const prefix = PREFIX.exec(raw)?.[1];
  if (prefix !== undefined) return { kind: 'prefix', field, text: withoutEscapes(prefix), span };
  return { kind: 'wildcard', field, pattern: raw.replace(LAST_BACKSLASH, '$1\\\\'), span };
}

/** Removes the backslash before each escaped character. A single backslash at the end stays. */
function withoutEscapes(raw: string): string {
  return raw.replace(/\\(.)/gsu, '$1');
}
