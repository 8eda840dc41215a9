import type { Command } from 'commander';
import { UsageError } from '../../errors.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { TextField } from '../../query/language/fields.ts';
import { parseQuery } from '../../query/language/parse.ts';
import type { Io } from '../../terminal/io.ts';
import { queryOption } from './query.ts';
import { collect } from './values.ts';

/** The options that keep some stories and drop the others. */
export interface FilterFlags {
  readonly where?: string;
  readonly id?: readonly string[];
  readonly agency?: readonly string[];
  readonly place?: readonly string[];
  readonly author?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

export function addFilterOptions(command: Command): Command {
  return command
    .optionsGroup('Which stories:')
    .option('-w, --where <query>', 'that match a query, as search takes it')
    .option('--id <id>', 'with this ID', collect)
    .option('--agency <words>', 'whose dateline names this agency', collect)
    .option('--place <words>', 'whose dateline names this place', collect)
    .option('--author <words>', 'by this author', collect)
    .option('--since <date>', 'with a timestamp from this year, month or day on')
    .option('--until <date>', 'with a timestamp up to this year, month or day');
}

const NOWHERE = { start: 0, end: 0 };

/** Options of one kind are alternatives: any of them is enough. */
function anyOf(nodes: readonly QueryNode[]): QueryNode[] {
  return nodes.length === 0 ? [] : [{ kind: 'or', nodes, span: NOWHERE }];
}

function words(field: TextField, texts: readonly string[] = []): QueryNode[] {
  return anyOf(texts.map((text) => ({ kind: 'phrase', field, text, span: NOWHERE })));
}

const DATE = 'a date that exists, written 2017, 2017-11 or 2017-11-22';

function ids(texts: readonly string[] = []): QueryNode[] {
  return anyOf(texts.map((text) => rangeOf('--id', 'id:', text, 'a whole number')));
}

/** The range that a query would have after `prefix`; anything but a plain value is refused. */
function rangeOf(option: string, prefix: string, text: string, wanted: string): QueryNode {
  const parsed = /^[\d-]+$/.test(text) ? parseQuery(prefix + text) : null;
  if (parsed?.ok !== true) throw new UsageError(`${option} takes ${wanted}, not "${text}".`);
  return parsed.query;
}

function dateBound(option: string, sign: string, text: string | undefined): QueryNode[] {
  return text === undefined ? [] : [rangeOf(option, `date:${sign}`, text, DATE)];
}

/** A range that ends before it begins would find nothing, whatever there is. */
function checkOrder({ since, until }: FilterFlags): void {
  if (since === undefined || until === undefined) return;
  if (parseQuery(`date:${since}..${until}`).ok) return;
  throw new UsageError(`--since ${since} is later than --until ${until}.`);
}

function filterNodes(flags: FilterFlags): QueryNode[] {
  const since = dateBound('--since', '>=', flags.since);
  const until = dateBound('--until', '<=', flags.until);
  checkOrder(flags);
  return [
    ...ids(flags.id),
    ...words('agency', flags.agency),
    ...words('place', flags.place),
    ...words('author', flags.author),
    ...since,
    ...until,
  ];
}

/** What `--where` and the filter options ask for together; null when they ask for nothing. */
export async function filterQuery(flags: FilterFlags, io: Io): Promise<QueryNode | null> {
  const where = flags.where === undefined ? [] : [await queryOption(flags.where, {}, io)];
  const nodes = [...filterNodes(flags), ...where];
  return nodes.length === 0 ? null : { kind: 'and', nodes, span: NOWHERE };
}
