import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { blocks, findings, PAGE, project } from '../documents/ci-page.ts';
import { copydesk, shell } from './run.ts';
import { DONE, save, startWatching } from './validate/watching.ts';

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly code: number;
  readonly message: number;
}

function patternOf(json: string): Pattern {
  const [task, github] = [JSON.parse(json).tasks?.[0], JSON.parse(json).problemMatcher?.[0]];
  return task?.problemMatcher.pattern ?? github?.pattern[0];
}

describe('docs/ci.md', () => {
  it.each(blocks('json'))('has a matcher that matches every finding: %#', (json) => {
    const cwd = project();
    const { stdout } = copydesk(['validate', 'archive', '--format', 'compact'], { cwd });
    const pattern = patternOf(json);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => {
        const groups = new RegExp(pattern.regexp).exec(line) ?? [];
        return {
          path: groups[pattern.file],
          line: Number(groups[pattern.line]),
          column: Number(groups[pattern.column]),
          severity: groups[pattern.severity],
          rule: groups[pattern.code],
          message: groups[pattern.message],
        };
      });
    expect(found).toEqual(findings(cwd));
    expect(found.length).toBeGreaterThan(5);
  });

  const commands = Array.from(PAGE.matchAll(/copydesk validate [^\n"`]*/g), ([line]) => line);

  const once = commands.filter((command) => !command.includes('--watch'));

  it.each([...new Set(once)])('has commands that run: %s', (command) => {
    const cwd = project();
    const { stderr, code } = shell(command, { cwd });
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    const output = /--output (\S+)/.exec(command)?.[1];
    if (output !== undefined) expect(existsSync(join(cwd, output))).toBe(true);
  });

  it('has a task that recognises the beginning and end of a --watch report', async () => {
    const watching = commands.find((command) => command.includes('--watch')) ?? '';
    const task = blocks('json').find((block) => block.includes(watching)) ?? '';
    const { beginsPattern, endsPattern } = JSON.parse(task).tasks[0].problemMatcher.background;
    const cwd = project();
    const watch = startWatching(cwd, watching.replace('copydesk validate --watch', ''));
    expect(await watch.until(DONE)).toMatch(new RegExp(endsPattern, 'm'));
    save(join(cwd, 'archive', 'new.txt'), 'New');
    const report = await watch.until(DONE);
    expect(report).toMatch(new RegExp(`${beginsPattern}[^]*${endsPattern}`, 'm'));
    save(join(cwd, 'copydesk.config.json'), '{');
    const trouble = await watch.until(DONE);
    expect(trouble).toMatch(new RegExp(`${beginsPattern}[^]*${endsPattern}`, 'm'));
  });

  it.each(blocks('yaml'))('has valid YAML workflows: %#', (yaml) => {
    const { errors, warnings, contents } = parseDocument(yaml);
    expect([...errors, ...warnings]).toEqual([]);
    expect(isMap(contents) && contents.items.length).toBeGreaterThan(0);
  });
});
