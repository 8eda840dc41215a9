import { escapeLine } from '../../text/escape.ts';
import { linkTarget } from '../text/link.ts';
import { TableWriter } from '../text/table.ts';
import type { Field } from './fields.ts';
import { type RowWriter, readTexts } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

export interface TableRowOptions {
  /** Columns of the terminal, or null where nothing may be cut. */
  readonly width: number | null;
  readonly styleHead: (text: string) => string;
  /** Fields that may be left out, the first one first, where there is no room for all. */
  readonly optional: readonly string[];
  /** The host to name in links to files; null for no links. */
  readonly linkHost: string | null;
}

/** What links to the story's file. */
const LINKED: ReadonlySet<string> = new Set(['id', 'source.path']);

/** A table with the fields' names above it where it is for a terminal. */
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
