import { type Command, Option } from 'commander';
import { UsageError } from '../../errors.ts';
import { type QueryNode, QuerySyntaxError, type RangeNode } from '../../query/language/ast.ts';
import type { RangeField, TextField } from '../../query/language/fields.ts';
import { RangeReader } from '../../query/language/values.ts';
import { hasWord } from '../../query/text/words.ts';
import type { Io } from '../../terminal/io.ts';
import { queryOption } from './query.ts';
import { collect } from './values.ts';

/** Options that select stories. */
export interface FilterFlags {
  readonly where?: readonly string[];
  readonly id?: readonly string[];
  readonly agency?: readonly string[];
  readonly place?: readonly string[];
  readonly author?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

/** `short` is the short form of `--where`, with a comma; empty for none. */
export function addFilterOptions(command: Command, short = '-w, '): Command {
  return command
    .optionsGroup('Filters:')
    .addOption(
      new Option(
        `${short}--where <query>`,
        'only stories that match QUERY (see "copydesk help query")',
      ).argParser(collect),
    )
    .option('--id <id>', 'only the story with this ID', collect)
    .option('--agency <name>', 'only stories whose dateline names this agency', collect)
    .option('--place <name>', 'only stories whose dateline names this place', collect)
    .option('--author <name>', 'only stories by this author', collect)
    .option('--since <date>', 'only stories sent on or after DATE: 2017-11, yesterday, 3d')
    .option('--until <date>', 'only stories sent on or before DATE');
}

const NOWHERE = { start: 0, end: 0 };

/** Options of the same kind are alternatives, so any match is enough. */
function anyOf(nodes: readonly QueryNode[]): QueryNode[] {
  return nodes.length === 0 ? [] : [{ kind: 'or', nodes, span: NOWHERE }];
}

/** `option` is its name without the dashes. An empty name is mostly an unset variable. */
function names(option: string, field: TextField, texts: readonly string[] = []): QueryNode[] {
  const wrong = texts.find((text) => !hasWord(text));
  if (wrong !== undefined) throw new UsageError(`--${option} takes a name, not "${wrong}".`);
  return anyOf(texts.map((text) => ({ kind: 'phrase', field, text, span: NOWHERE })));
}

const DATE = 'a date such as 2017, 2017-11, 2017-11-23, yesterday, 3d or "2 weeks ago"';

function ids(texts: readonly string[] = []): QueryNode[] {
  return anyOf(texts.map((text) => rangeOf('id', '', text, '--id takes a whole number')));
}

/** A range that starts or ends at a value, or the value alone. */
function rangeOf(field: RangeField, sign: string, text: string, wanted: string): RangeNode {
  try {
    if (/^[\w: -]+$/.test(text)) {
      const bounds = new RangeReader(field, NOWHERE, new Date()).bounds(sign + text);
      return { kind: 'range', field, ...bounds, span: NOWHERE };
    }
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error;
  }
  throw new UsageError(`${wanted}, not "${text}".`);
}

function dateBound(option: string, sign: string, text: string | undefined): RangeNode[] {
  return text === undefined ? [] : [rangeOf('timestamp', sign, text, `${option} takes ${DATE}`)];
}

/** A range that ends before it starts can never match. */
function checkOrder(
  since: readonly RangeNode[],
  until: readonly RangeNode[],
  flags: FilterFlags,
): void {
  const [from = null, to = null] = [since[0]?.from, until[0]?.to];
  if (from === null || to === null || from <= to) return;
  throw new UsageError(`--since ${flags.since} is later than --until ${flags.until}.`);
}

function filterNodes(flags: FilterFlags): QueryNode[] {
  const since = dateBound('--since', '>=', flags.since);
  const until = dateBound('--until', '<=', flags.until);
  checkOrder(since, until, flags);
  return [
    ...ids(flags.id),
    ...names('agency', 'dateline.agency', flags.agency),
    ...names('place', 'dateline.place', flags.place),
    ...names('author', 'author', flags.author),
    ...since,
    ...until,
  ];
}

/** Combines `--where` and the filter options into one query; null if none is given. */
export async function filterQuery(flags: FilterFlags, io: Io): Promise<QueryNode | null> {
  const where: QueryNode[] = [];
  for (const text of flags.where ?? []) where.push(await queryOption(text, {}, io));
  const nodes = [...filterNodes(flags), ...where];
  return nodes.length === 0 ? null : { kind: 'and', nodes, span: NOWHERE };
}
