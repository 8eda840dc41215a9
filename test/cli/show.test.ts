import { describe, expect, it } from 'vitest';
import { inProcess } from './in-process.ts';

const ids = async (...args: readonly string[]): Promise<string> =>
  (await inProcess(['show', ...args, '--field', 'id'])).stdout;

describe('the filters of show', () => {
  it('choose among the stories that are named', async () => {
    expect(await ids('seeds', '--agency', 'Kyodo')).toBe('471588\n');
    expect(await ids('seeds', '--where', 'place:KATHMANDU')).toBe('472811\n472812\n');
    expect(await ids('seeds/472811-472812.txt', '--id', '472812')).toBe('472812\n');
    expect(await ids('471588', '470853', '--in', 'seeds', '--agency', 'Yonhap')).toBe('470853\n');
    expect(await ids('seeds/472811-472812.txt:18', '--id', '472811')).toBe('');
  });

  it('do not need a name, and then read the current folder', async () => {
    expect(await ids('--glob', 'seeds/**', '--agency', 'Kyodo')).toBe('471588\n');
  });

  it('end with exit status 1 if no story matches', async () => {
    expect(await inProcess(['show', 'seeds', '--agency', 'Nobody'])).toEqual({
      ...{ stdout: '', stderr: '', code: 1 },
    });
    expect((await inProcess(['show', '470853', '--in', 'seeds', '--until', '2016'])).code).toBe(1);
  });

  it('work with --limit', async () => {
    expect(await ids('seeds', '--place', 'KATHMANDU', '-n', '1')).toBe('472811\n');
    expect(await ids('seeds', '-n', '0')).toBe('');
  });
});
