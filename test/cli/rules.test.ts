import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/rules.ts';
import { REWRITE } from '../documents/rewrite.ts';
import { copydesk, ROOT } from './run.ts';

const PAGE = join(ROOT, 'docs/rules.md');
const BETWEEN = /(?<=^<!-- rules -->\n)[\s\S]*?(?=^<!-- \/rules -->$)/m;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const TABLE = [
  row('rule', 'severity', 'fix', 'finds'),
  row('---', '---', '---', '---'),
  ...RULES.map(({ name, enabledByDefault, severity, fix, summary }) =>
    row(`\`${name}\``, enabledByDefault ? severity : `off (${severity})`, fix ?? '', summary),
  ),
].join('');

if (REWRITE)
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(BETWEEN, () => TABLE),
  );

describe('the list of rules', () => {
  test('is that of docs/rules.md', () => {
    expect(BETWEEN.exec(readFileSync(PAGE, 'utf8'))?.[0]).toBe(TABLE);
  });

  test('is complete in each format', () => {
    const names = RULES.map(({ name }) => name);
    const { stdout } = copydesk(['rules']);
    expect(stdout.split('\n').slice(0, -1)).toHaveLength(names.length);
    expect(stdout.match(/^\S+/gm)).toEqual(names);
    const listed: unknown = JSON.parse(copydesk(['rules', '--json']).stdout);
    expect(listed).toEqual(
      RULES.map((rule) => ({
        name: rule.name,
        category: rule.category,
        severity: rule.severity,
        enabledByDefault: rule.enabledByDefault,
        summary: rule.summary,
        why: rule.why,
        help: rule.help,
        bad: rule.bad,
        good: rule.good,
        fix: rule.fix,
        limit: rule.limit ?? null,
      })),
    );
  });

  test.each(RULES.map(({ name }) => name))(
    'explains %s without a raw control character',
    (name) => {
      const { stdout, stderr, code } = copydesk(['rules', name]);
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
      expect(stdout.startsWith(`${name}\n`)).toBe(true);
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\u00a0]/u);
    },
  );
});
