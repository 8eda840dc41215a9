import { describe, expect, test } from 'vitest';
import { safeMessage } from '../../src/cli/safe-message.ts';
import { inProcess } from './in-process.ts';

const HOSTILE = 'a\x1b[31m\x9b\u202eb\nc\rd';

describe('arguments repeated in a message cannot control the terminal', () => {
  test.each([
    [['list', '--fields', HOSTILE]],
    [['list', '--fields', `id,${HOSTILE}`]],
    [[HOSTILE]],
    [['list', `--${HOSTILE}`]],
    [['list', '--format', HOSTILE]],
    [['list', `--format=${HOSTILE}`]],
    [['list', '--sort', HOSTILE]],
    [['list', '--where', `agency:${HOSTILE}(`]],
    [['list', '--since', HOSTILE]],
    [['list', '--tz', HOSTILE]],
    [['list', '--encoding', HOSTILE]],
    [['list', '-j', HOSTILE]],
    [['list', HOSTILE]],
    [['list', '--files-from', HOSTILE]],
    [['validate', '--select', HOSTILE]],
    [['validate', '--severity', `${HOSTILE}=error`]],
    [['validate', '--severity', `tab=${HOSTILE}`]],
    [['validate', '--config', HOSTILE]],
    [['validate', '--baseline', HOSTILE]],
    [['validate', '--write-baseline', `no-such-folder/${HOSTILE}`]],
    [['rules', HOSTILE]],
    [['schema', HOSTILE]],
    [['completion', HOSTILE]],
    [['stats', '--by', HOSTILE]],
    [['export', '--uri-base', HOSTILE, 'seeds']],
    [['export', '--output', `no-such-folder/${HOSTILE}`, 'seeds']],
    [['export', '--output-dir', `package.json/${HOSTILE}`, 'seeds']],
    [['show', '1', '--in', HOSTILE]],
    [['search', `/${HOSTILE}(/`, 'seeds']],
    [['search', '-n', HOSTILE]],
  ])('%j', async (args) => {
    const { stderr, code } = await inProcess(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^copydesk: /);
    // The argument's second line would otherwise look like a line of the message.
    expect(stderr).not.toMatch(/^c(?!opydesk: )/m);
    expect(stderr).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });
});

test.each(['constructor', 'toString', '__proto__'])('there is no command %s', async (name) => {
  const { stderr } = await inProcess([name]);
  expect(stderr).toBe(`copydesk: unknown command "${name}". See "copydesk --help".\n`);
});

test('a message keeps its own line breaks', () => {
  expect(safeMessage("unknown option '--x\ny'\nDid you mean --xy?\n", ['--x\ny', '\n'])).toBe(
    "unknown option '--x\\ny'\nDid you mean --xy?\n",
  );
});

test('a regular expression whose counted repeats would take minutes is rejected', async () => {
  const many = Array.from({ length: 10 }, (_, at) => `${at}.{0,999}b`).join('|');
  for (const pattern of [many, '(?:a{0,30}b){0,30}'.repeat(4), 'a{1000}{1000}']) {
    const { stderr, code } = await inProcess(['search', `/${pattern}/`, 'seeds']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/the regular expression is (?:too large|invalid)/);
  }
  const { code } = await inProcess(['search', '/Seoul.{0,80}Washington/s', 'seeds']);
  expect(code).toBe(0);
});
