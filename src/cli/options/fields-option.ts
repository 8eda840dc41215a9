import { UsageError } from '../../errors.ts';
import { FIELD_NAMES, type Field, findField } from '../../output/story/fields.ts';
import { type TimestampWriter, timestampWriter } from '../../output/story/zone.ts';
import { unknownValue } from '../../output/text/suggest.ts';

/** The field of that name; a usage error with the nearest names where there is none. */
export function fieldNamed(name: string): Field {
  const field = findField(name);
  if (field === null) throw new UsageError(unknownValue('field', name, FIELD_NAMES));
  return field;
}

/** The fields of a list such as `id,headline,dateline.place`. */
export function fieldsNamed(list: string): Field[] {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0)
    throw new UsageError('--fields names no field. Try --fields id,headline.');
  return names.map(fieldNamed);
}

/** How timestamps are written in the zone of `--tz`. */
export function timeOption(zone: string | undefined): TimestampWriter {
  const write = timestampWriter(zone ?? null);
  if (write === null) {
    throw new UsageError(
      `There is no time zone "${zone}". Use an IANA name, such as Asia/Seoul, or an offset, such as +09:00.`,
    );
  }
  return write;
}
