import { columnName, fieldName, storyField } from '../../article/fields.ts';
import { UsageError } from '../../errors.ts';
import { FIELD_NAMES, findField } from '../../output/story/fields.ts';
import { unknownValue } from '../../output/text/suggest.ts';
import { DIMENSIONS, type Grouping, isDimension } from '../../stats/dimensions.ts';
import type { Order } from '../../work/jobs/list.ts';
import { listed } from './values.ts';

/** Validates a field name. The usage error for an unknown one suggests similar names. */
export function fieldOption(name: string): string {
  if (findField(name) !== null) return name;
  throw new UsageError(unknownValue('field', name, FIELD_NAMES));
}

/** The names in lists such as `id,headline,dateline.place`; null where there is no list. */
export function fieldsOption(lists: readonly string[] | undefined): readonly string[] | null {
  if (lists === undefined) return null;
  const names = listed(lists);
  if (names.length === 0) throw new UsageError('--fields is empty. Try --fields id,headline.');
  return names.map(fieldOption);
}

/** What `--sort timestamp` or `--sort -timestamp` asks for. */
export function readOrder(text: string): Order {
  const descending = text.startsWith('-');
  const field = fieldOption(descending ? text.slice(1) : text);
  // Stories of one day are in the order of its minutes then.
  return { field: field === 'date' ? 'timestamp' : field, descending };
}

/** Everything that stories can be counted by. */
export const GROUPING_NAMES: readonly string[] = [...new Set([...DIMENSIONS, ...FIELD_NAMES])];

/** What `--by` and `--group-by` count by: any field, or a part of the timestamp such as its month. */
export function groupingOption(name: string): Grouping {
  const field = storyField(name);
  const column = field === null ? name : columnName(field);
  if (isDimension(column)) return column;
  if (column === 'date') return 'day';
  if (column === 'places') return 'place';
  const full = fieldName(name);
  if (full !== null) return full;
  throw new UsageError(unknownValue('field', name, GROUPING_NAMES));
}
