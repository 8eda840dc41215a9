import { escapeLine } from '../../text/escape.ts';
import { linkTarget } from '../text/link.ts';
import { TableWriter } from '../text/table.ts';
import type { Field } from './fields.ts';
import { type RowWriter, readTexts } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

export interface TableRowOptions {
  /** The width of the terminal in columns; null to keep all text. */
  readonly width: number | null;
  readonly styleHead: (text: string) => string;
  /** Fields that may be left out if there is not enough room, in this order. */
  readonly optional: readonly string[];
  /** The host name to use in links to files; null for no links. */
  readonly linkHost: string | null;
}

/** Fields that link to the story's file. */
const LINKED: ReadonlySet<string> = new Set(['id', 'source.path']);

/** A table of stories. In a terminal it has the field names as header. */
export function tableRows(
  fields: readonly Field[],
  time: TimestampWriter,
  { linkHost, ...options }: TableRowOptions,
): RowWriter {
  const linked = fields.map(({ path }) => LINKED.has(path.join('.')));
  const head = fields.map(({ name }) => name);
  const table = new TableWriter({ ...options, head, prose: 'headline' });
  return {
    read(story) {
      const target = linkHost === null ? null : linkTarget(linkHost, story.source.path);
      return [target ?? '', ...readTexts(story, fields, time).map(escapeLine)].join('\n');
    },
    put(row) {
      const [href = '', ...texts] = row.split('\n');
      return table.add(texts.map((text, at) => (linked[at] === true ? { text, href } : text)));
    },
    end: () => table.finish(),
  };
}
