import { hasWord } from '../text/words.ts';
import type { AndNode, OrNode, QueryNode } from './ast.ts';

/**
 * Removes unquoted words that are only punctuation (the dash in `oil - price`), which otherwise
 * would have to occur in the story. Returns null if nothing is left.
 */
export function dropPunctuation(node: QueryNode): QueryNode | null {
  switch (node.kind) {
    case 'word':
      return node.field === 'source.path' || hasWord(node.text) ? node : null;
    case 'not': {
      const inner = dropPunctuation(node.node);
      return inner === null ? null : { ...node, node: inner };
    }
    case 'and':
    case 'or':
      return dropFromList(node);
    default:
      return node;
  }
}

function dropFromList(list: AndNode | OrNode): QueryNode | null {
  const nodes = list.nodes.map(dropPunctuation).filter((node) => node !== null);
  const [first] = nodes;
  if (first === undefined) return null;
  return nodes.length === 1 ? first : { ...list, nodes };
}
