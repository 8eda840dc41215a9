import { escapeLine } from '../../text/escape.ts';
import { linkTarget } from '../text/link.ts';
import type { Style } from '../text/style.ts';
import { type Cell, TableWriter } from '../text/table.ts';
import type { Field } from './fields.ts';
import { type RowWriter, readTexts } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

interface TableRowOptions {
  /** The width of the terminal in columns; null to keep all text. */
  readonly width: number | null;
  readonly style: Style;
  /** Fields that may be left out if there is not enough room, in this order. */
  readonly optional: readonly string[];
  /** The host name to use in links to files; null for no links. */
  readonly linkHost: string | null;
}

/** Fields that link to the story's file. */
const LINKED: ReadonlySet<string> = new Set(['id', 'source.path']);

/** The roles of fields in the style; the others are plain. They are those of search results. */
const ROLES: Readonly<Record<string, keyof Style>> = {
  id: 'hint',
  timestamp: 'quiet',
  date: 'quiet',
  'dateline.agency': 'quiet',
  'dateline.agencyName': 'quiet',
  'dateline.place': 'quiet',
  'source.path': 'path',
};

/** A table of stories. In a terminal it has the field names as header. */
export function tableRows(
  fields: readonly Field[],
  time: TimestampWriter,
  { linkHost, style, ...options }: TableRowOptions,
): RowWriter {
  const names = fields.map(({ path }) => path.join('.'));
  const head = fields.map(({ name }) => name);
  const table = new TableWriter({ ...options, head, styleHead: style.headline, prose: 'headline' });
  const makers = names.map((name) => cellMaker(LINKED.has(name), ROLES[name], style));
  return {
    read(story) {
      const target = linkHost === null ? null : linkTarget(linkHost, story.source.path);
      return [target ?? '', ...readTexts(story, fields, time).map(escapeLine)].join('\n');
    },
    put(row) {
      const [href = '', ...texts] = row.split('\n');
      return table.add(texts.map((text, at) => makers[at]?.(text, href) ?? text));
    },
    end: () => table.finish(),
  };
}

function cellMaker(
  isLinked: boolean,
  role: keyof Style | undefined,
  style: Style,
): (text: string, href: string) => Cell {
  if (role === undefined) return (text) => text;
  return (text, href) => ({ text, href: isLinked ? href : '', style: style[role] });
}
