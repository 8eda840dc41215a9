import { UsageError } from '../../errors.ts';
import { FIELD_NAMES, findField } from '../../output/story/fields.ts';
import { unknownValue } from '../../output/text/suggest.ts';
import type { Order } from '../../work/jobs/list.ts';
import { listed } from './values.ts';

/** Validates a field name. The usage error for an unknown one suggests similar names. */
export function fieldOption(name: string): string {
  if (findField(name) !== null) return name;
  throw new UsageError(unknownValue('field', name, FIELD_NAMES));
}

/** The names in a list such as `id,headline,dateline.place`; null if the option is absent. */
export function fieldsOption(list: string | undefined): readonly string[] | null {
  if (list === undefined) return null;
  const names = listed([list]);
  if (names.length === 0) {
    throw new UsageError('--fields names no field. Try --fields id,headline.');
  }
  return names.map(fieldOption);
}

/**
 * The sort order for a field such as `timestamp` or `-timestamp`; null for the order of the files.
 */
export function orderOption(text: string | undefined): Order | null {
  if (text === undefined) return null;
  const descending = text.startsWith('-');
  return { field: fieldOption(descending ? text.slice(1) : text), descending };
}
