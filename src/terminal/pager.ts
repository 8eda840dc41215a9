import { once } from 'node:events';
import { BrokenPipeError, errorCode } from '../errors.ts';
import type { Io } from './io.ts';

const USUAL_PAGER = 'less';
/**
 * Defaults for less unless the user sets LESS: quit if one screen is enough (F), keep colors (R),
 * do not clear the screen (X).
 */
const USUAL_LESS = 'FRX';

/**
 * Writes pieces to standard output, or in a terminal to `$PAGER` (set it to `cat` or the empty
 * string to disable paging). The pager starts with the first piece. Pieces are requested only as
 * fast as the pager reads them, and no more once it quits.
 */
export async function page(pieces: Iterable<string>, enabled: boolean, io: Io): Promise<void> {
  const pager = io.env.PAGER ?? USUAL_PAGER;
  if (!enabled || io.stdout.terminal === null || pager === '' || pager === 'cat') {
    for (const piece of pieces) io.stdout.write(piece);
    return;
  }
  const rest = pieces[Symbol.iterator]();
  const first = rest.next();
  if (first.done !== true) await runPager(pager, prepend(first.value, rest), io);
}

function* prepend(first: string, rest: Iterator<string>): Generator<string> {
  yield first;
  yield* { [Symbol.iterator]: () => rest };
}

async function runPager(pager: string, pieces: Iterable<string>, io: Io): Promise<void> {
  // Loaded lazily: it takes milliseconds that most runs need not spend.
  const { spawn } = await import('node:child_process');
  io.status?.end();
  const child = spawn(pager, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...io.env, LESS: io.env.LESS ?? USUAL_LESS },
  });
  const ended = once(child, 'close');
  let gone: Error | null = null;
  child.stdin.on('error', (error) => {
    gone = error;
  });
  // Ctrl-C belongs to the pager, which restores the terminal before it exits.
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  try {
    for (const piece of pieces) {
      if (gone !== null || child.exitCode !== null) break;
      if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, 'drain'), ended]);
    }
    child.stdin.end();
    await ended;
  } catch (error) {
    if (!(error instanceof BrokenPipeError) && errorCode(error) !== 'EPIPE') throw error;
    await ended;
  } finally {
    process.off('SIGINT', ignore);
  }
}
