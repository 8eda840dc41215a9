import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, findField } from '../src/output/story/fields.ts';
import { STORY_SCHEMA } from '../src/output/story/story-schema.ts';
import { REWRITE } from './documents/rewrite.ts';
import { ROOT } from './root.ts';

const PATH = join(ROOT, 'docs/json.md');

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

/** A row a member, those of objects behind their name and a dot. */
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

/** The parts of the page that are made, by what they are made from. */
const MADE = {
  'the schema: members': `| member | type | what it holds |\n|---|---|---|\n${rowsOf(STORY_SCHEMA.properties).join('\n')}`,
  'the fields: short names': shortNames(),
};

const PART = /(<!-- made from (.*?) -->\n)(.*?)(?=<!-- end -->)/gs;

function isMade(name: string): name is keyof typeof MADE {
  return name in MADE;
}

if (REWRITE) {
  const text = readFileSync(PATH, 'utf8').replace(PART, (all, head: string, name: string) =>
    isMade(name) ? `${head}${MADE[name]}\n` : all,
  );
  writeFileSync(PATH, text);
}

describe('docs/json.md', () => {
  const parts = Array.from(readFileSync(PATH, 'utf8').matchAll(PART), ([, , name = '', text]) => {
    return { name, text };
  });

  it('has every part that is made', () => {
    expect(parts.map(({ name }) => name)).toEqual(Object.keys(MADE));
  });

  it.each(parts)('says what $name are', ({ name, text }) => {
    expect(text).toBe(isMade(name) ? `${MADE[name]}\n` : null);
  });
});
