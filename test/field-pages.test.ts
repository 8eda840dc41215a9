import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORY_FIELDS } from '../src/article/fields.ts';
import { COLUMNS } from '../src/output/export/parquet-row.ts';
import { FIELD_NAMES, findField } from '../src/output/story/fields.ts';
import { STORY_SCHEMA } from '../src/output/story/story-schema.ts';
import { REWRITE } from './documents/rewrite.ts';
import { ROOT } from './root.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function typeOf({ type = 'object', items }: Schema): string {
  const names = typeof type === 'string' ? [type] : type;
  return names.map((name) => (name === 'array' ? `array of ${items?.type}s` : name)).join(' or ');
}

/** One row per member; members of objects follow the object's name and a dot. */
function rowsOf(members: Readonly<Record<string, Schema>>, before = ''): string[] {
  return Object.entries(members).flatMap(([name, schema]) => {
    const path = before + name;
    if (schema.properties !== undefined) {
      return [`| \`${path}\` | ${typeOf(schema)} | |`, ...rowsOf(schema.properties, `${path}.`)];
    }
    return [`| \`${path}\` | ${typeOf(schema)} | ${schema.description} |`];
  });
}

function shortNames(): string {
  const short = FIELD_NAMES.flatMap((name) => {
    const path = findField(name)?.path.join('.');
    return path === undefined || path === name ? [] : [`\`${name}\` for \`${path}\``];
  });
  return `${short.join(', ')}.`;
}

const DUCKDB_TYPES = {
  integer: 'BIGINT',
  text: 'VARCHAR',
  texts: 'VARCHAR[]',
  day: 'DATE',
  time: 'TIMESTAMP',
} as const;

function columnRows(): string[] {
  return COLUMNS.map(({ name }, at) => {
    const field = STORY_FIELDS[at];
    if (field === undefined) throw new Error(`no field for the column ${name}`);
    return `| \`${name}\` | ${DUCKDB_TYPES[field.type]} | ${field.description} |`;
  });
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows].join('\n');
}

/** The generated parts of each page, by their names. */
const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/json.md': {
    'the schema: members': table(['member', 'type', 'contents'], rowsOf(STORY_SCHEMA.properties)),
    'the fields: short names': shortNames(),
  },
  'docs/duckdb.md': {
    'the fields: Parquet columns': table(['column', 'type', 'contents'], columnRows()),
  },
};

const PART = /(<!-- generated from (.*?) -->\n)(.*?)(?=<!-- end -->)/gs;

describe.each(Object.entries(PAGES))('%s', (page, generated) => {
  const path = join(ROOT, page);
  if (REWRITE) {
    const text = readFileSync(path, 'utf8').replace(PART, (all, head: string, name: string) =>
      name in generated ? `${head}${generated[name]}\n` : all,
    );
    writeFileSync(path, text);
  }
  const parts = Array.from(readFileSync(path, 'utf8').matchAll(PART), ([, , name = '', text]) => {
    return { name, text };
  });

  it('has every generated part', () => {
    expect(parts.map(({ name }) => name)).toEqual(Object.keys(generated));
  });

  it.each(parts)('is up to date on $name', ({ name, text }) => {
    expect(text).toBe(`${generated[name]}\n`);
  });
});
