import type { QueryNode } from '../query/ast.ts';
import type { TextField } from '../query/fields.ts';
import { parseQuery } from '../query/parse.ts';
import type { FilterFlags } from './declare/filter-options.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { queryOption } from './query-option.ts';

const NOWHERE = { start: 0, end: 0 };

/** Options of one kind are alternatives: any of them is enough. */
function anyOf(nodes: readonly QueryNode[]): QueryNode[] {
  return nodes.length === 0 ? [] : [{ kind: 'or', nodes, span: NOWHERE }];
}

function words(field: TextField, texts: readonly string[] = []): QueryNode[] {
  return anyOf(texts.map((text) => ({ kind: 'phrase', field, text, span: NOWHERE })));
}

const DATE = 'a date, written 2017, 2017-11 or 2017-11-22';

function ids(texts: readonly string[] = []): QueryNode[] {
  return anyOf(texts.map((text) => rangeOf('--id', 'id:', text, 'a whole number')));
}

/** The range that a query would have after `prefix`; anything but a plain value is refused. */
function rangeOf(option: string, prefix: string, text: string, wanted: string): QueryNode {
  const parsed = /^[\d-]+$/.test(text) ? parseQuery(prefix + text) : null;
  if (parsed?.ok !== true) throw new UsageError(`${option} takes ${wanted}, not "${text}".`);
  return parsed.query;
}

function filterNodes(flags: FilterFlags): QueryNode[] {
  return [
    ...ids(flags.id),
    ...words('agency', flags.agency),
    ...words('place', flags.place),
    ...words('author', flags.author),
    ...(flags.since === undefined ? [] : [rangeOf('--since', 'date:>=', flags.since, DATE)]),
    ...(flags.until === undefined ? [] : [rangeOf('--until', 'date:<=', flags.until, DATE)]),
  ];
}

/** What `--where` and the filter options ask for together; null when they ask for nothing. */
export async function filterQuery(flags: FilterFlags, io: Io): Promise<QueryNode | null> {
  const where = flags.where === undefined ? [] : [(await queryOption(flags.where, {}, io)).query];
  const nodes = [...filterNodes(flags), ...where];
  return nodes.length === 0 ? null : { kind: 'and', nodes, span: NOWHERE };
}
