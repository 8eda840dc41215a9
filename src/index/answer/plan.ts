import type { QueryNode, RangeNode, TextQueryNode } from '../../query/language/ast.ts';
import { DEFAULT_FIELDS, type TextField } from '../../query/language/fields.ts';
import type { MatchOptions } from '../../query/match/compile.ts';
import { literalStretches } from '../../query/match/finders/wildcard.ts';
import { fold } from '../../query/text/fold.ts';
import { splitAtPunctuation, trimToWords } from '../../query/text/words.ts';
import type { Candidates } from '../open/candidates.ts';
import { NOT_ASCII, type Token, tokenOfWord, tokensOfLiteral } from '../stored/tokens.ts';

export interface Plan {
  readonly candidates: Candidates;
  /** Whether every candidate matches; if not, the matcher must check each of them. */
  readonly isExact: boolean;
}

const ALL: Plan = { candidates: { kind: 'all' }, isExact: false };

/** What an index can find out about a query. Every matching story is a candidate. */
export function planQuery(query: QueryNode, options: MatchOptions = {}): Plan {
  switch (query.kind) {
    case 'and':
    case 'or':
      return planList(
        query.kind,
        query.nodes.map((node) => planQuery(node, options)),
      );
    case 'not': {
      const { candidates, isExact } = planQuery(query.node, options);
      return isExact ? { candidates: { kind: 'not', node: candidates }, isExact } : ALL;
    }
    case 'range':
      return planRange(query);
    case 'exists':
      return query.field === null ? { ...ALL, isExact: true } : ALL;
    default:
      return planText(query, options);
  }
}

function planList(kind: 'and' | 'or', plans: readonly Plan[]): Plan {
  const isExact = plans.every((plan) => plan.isExact);
  const nodes = plans.map(({ candidates }) => candidates);
  if (kind === 'or') {
    const isAll = nodes.some((node) => node.kind === 'all');
    return { candidates: isAll ? { kind: 'all' } : { kind, nodes }, isExact };
  }
  const telling = nodes.filter((node) => node.kind !== 'all');
  // An AND without nodes matches every story.
  if (telling.length === 0) return { candidates: { kind: 'all' }, isExact };
  return { candidates: { kind, nodes: telling }, isExact };
}

function planRange({ field, from, to }: RangeNode): Plan {
  switch (field) {
    case 'id':
    case 'timestamp':
    case 'date':
    case 'words':
      return { candidates: { kind: 'range', field, from, to }, isExact: true };
    default:
      return ALL;
  }
}

function planText(node: TextQueryNode, { exact = false, fields }: MatchOptions): Plan {
  const searched = node.field === null ? (fields ?? DEFAULT_FIELDS) : [node.field];
  if (!searched.every(isIndexed)) return ALL;
  const isWhole = !exact && DEFAULT_FIELDS.every((field) => searched.includes(field));
  const word = isWhole ? wordToken(node) : null;
  if (word !== null) return { candidates: { kind: 'token', token: word }, isExact: true };
  const nodes = tokensOf(node).map((token) => ({ kind: 'token', token }) as const);
  if (nodes.length === 0) return ALL;
  const all: Candidates = { kind: 'and', nodes };
  return { candidates: exact ? { kind: 'or', nodes: [NOT_PLAIN, all] } : all, isExact: false };
}

/**
 * The index contains folded text, but with `exact` the text is compared as written. If it is not
 * ASCII, the two can have different words.
 */
const NOT_PLAIN: Candidates = { kind: 'token', token: { text: NOT_ASCII, isPrefix: false } };

const isIndexed = (field: TextField): boolean => DEFAULT_FIELDS.includes(field);

/** The token that is equivalent to a term; null if there is none. */
function wordToken(node: TextQueryNode): Token | null {
  if (node.kind === 'word') return tokenOfWord(trimToWords(fold(node.text).text), false);
  if (node.kind === 'prefix') return tokenOfWord(fold(node.text).text, true);
  if (node.kind !== 'phrase') return null;
  const [word, ...others] = splitAtPunctuation(fold(node.text).text);
  return word === undefined || others.length > 0 ? null : tokenOfWord(word, false);
}

/** Tokens of every text that matches the term. */
function tokensOf(node: TextQueryNode): Token[] {
  switch (node.kind) {
    case 'word':
      return tokensOfLiteral(trimToWords(fold(node.text).text), false);
    case 'phrase':
    case 'near':
      return splitAtPunctuation(fold(node.text).text).flatMap((word) =>
        tokensOfLiteral(word, false),
      );
    case 'prefix':
      return tokensOfLiteral(fold(node.text).text, true);
    case 'wildcard': {
      // Only the beginning of the pattern is the beginning of a word.
      if (/^[*?]/.test(node.pattern)) return [];
      return tokensOfLiteral(fold(literalStretches(node.pattern)[0] ?? '').text, true);
    }
    case 'fuzzy':
    case 'regex':
      return [];
  }
}

/** Whether the matcher needs the body of a story, which an index does not contain. */
export function needsBody(query: QueryNode, options: MatchOptions = {}): boolean {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.nodes.some((node) => needsBody(node, options));
    case 'not':
      return needsBody(query.node, options);
    case 'range':
      return false;
    case 'exists':
      return query.field === 'body';
    default:
      return query.field === null
        ? (options.fields ?? DEFAULT_FIELDS).includes('body')
        : query.field === 'body';
  }
}
