import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { createReadBuffer } from '../../../src/corpus/read/bytes.ts';
import { readText } from '../../../src/corpus/read/read.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { outputOf, start } from '../../process.ts';

describe('readText', () => {
  it('reads a pipe to its end, in pieces of any size', () => {
    const pipe = join(tempFolder(), 'pipe');
    outputOf('mkfifo', [pipe]);
    const pieces = `sleep 0.1; printf 'ID :'; sleep 0.1; head -c 200000 /dev/zero | tr '\\0' a`;
    start('sh', ['-c', `(${pieces}) > "$0"`, pipe], {});
    expect(readText(pipe, { encoding: null, buffer: createReadBuffer() })).toMatchObject({
      text: `ID :${'a'.repeat(200_000)}`,
    });
  });

  it('reads standard input to its end, blocking or not', { timeout: 30_000 }, () => {
    const reader = bundledReader();
    const slow = `(printf 'ID :'; sleep 0.2; printf '\\n4') |`;
    const plain = outputOf('sh', ['-c', `${slow} node "$0"`, reader]);
    expect(plain).toBe('["-","ID :\\n4"]');
    // Killing the first process leaves the pipe that both share in non-blocking mode.
    const unblock = `node -e "process.stdin.pause(); process.kill(process.pid, 'SIGKILL')"`;
    const shared = outputOf('sh', ['-c', `${slow} (${unblock}; node "$0")`, reader]);
    expect(shared).toBe('["-","ID :\\n4"]');
    const none = outputOf('sh', ['-c', 'node "$0" < /dev/null', reader]);
    expect(none).toBe('["-","standard input: is empty"]');
    const closed = outputOf('sh', ['-c', 'node "$0" < /', reader]);
    expect(closed).toBe('["-","standard input: is a folder, not a file"]');
  });
});

/** A program that reads standard input and prints the path and the text, or the message. */
function bundledReader(): string {
  const outfile = join(tempFolder(), 'reader.mjs');
  const contents = `
    import { readText } from './src/corpus/read/read.ts';
    import { createReadBuffer } from './src/corpus/read/bytes.ts';
    const file = readText('-', { encoding: null, buffer: createReadBuffer() });
    process.stdout.write(JSON.stringify([file.path, file.text ?? file.message]));`;
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' } as const;
  buildSync({ stdin, outfile, bundle: true, platform: 'node', format: 'esm' });
  return outfile;
}
