import { columnName, fieldName, storyField } from '../../article/fields.ts';
import { UsageError } from '../../errors.ts';
import { FIELD_NAMES, findField } from '../../output/story/fields.ts';
import { unknownValue } from '../../output/text/suggest.ts';
import { QUERY_FIELDS } from '../../query/language/fields.ts';
import { DIMENSIONS, type Grouping, isDimension } from '../../stats/dimensions.ts';
import type { Order } from '../../work/jobs/list.ts';
import { listed } from './values.ts';

/**
 * Validates a field name. The usage error for an unknown one suggests similar names, `others`
 * included, or lists the short names of all fields.
 */
export function fieldOption(name: string, others: readonly string[] = []): string {
  if (findField(name) !== null) return name;
  throw unknownField(name, others, FIELD_NAMES);
}

function unknownField(
  name: string,
  others: readonly string[],
  known: readonly string[],
): UsageError {
  const names = new Set([...others, ...known]);
  const choices = new Set([...others, ...QUERY_FIELDS]);
  return new UsageError(unknownValue('field', name, [...names], [...choices]));
}

/** The names in lists such as `id,headline,dateline.place`; null if there is no list. */
export function fieldsOption(lists: readonly string[] | undefined): readonly string[] | null {
  if (lists === undefined) return null;
  const names = listed(lists);
  if (names.length === 0) throw new UsageError('--fields is empty. Try --fields id,headline.');
  return names.map((name) => fieldOption(name));
}

/** Reads `timestamp` or `-timestamp`. `others` are orders that are not fields. */
export function readOrder(text: string, others: readonly string[] = []): Order {
  const descending = text.startsWith('-');
  const field = fieldOption(descending ? text.slice(1) : text, others);
  // By day, stories of the same day are sorted by their minute.
  return { field: field === 'date' ? 'timestamp' : field, descending };
}

/** Everything that stories can be counted by. */
export const GROUPING_NAMES: readonly string[] = [...new Set([...DIMENSIONS, ...FIELD_NAMES])];

/** Reads what `--by` and `--group-by` count by: any field, or a part of the timestamp such as its month. */
export function groupingOption(name: string): Grouping {
  const field = storyField(name);
  const column = field === null ? name : columnName(field);
  if (isDimension(column)) return column;
  if (column === 'date') return 'day';
  if (column === 'places') return 'place';
  const full = fieldName(name);
  if (full !== null) return full;
  throw unknownField(name, DIMENSIONS, GROUPING_NAMES);
}
