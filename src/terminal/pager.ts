import { once } from 'node:events';
import { BrokenPipeError, errorCode } from '../errors.ts';
import type { Io } from './io.ts';

const USUAL_PAGER = 'less';
/** What less is told when its user has not said: quit if it fits, keep colours, leave the screen. */
const USUAL_LESS = 'FRX';

/**
 * Writes pieces to standard output; at a terminal through `$PAGER` (an empty one or `cat` turns
 * paging off). The pager starts with the first piece. Pieces are asked for no faster than it takes
 * them, and no more once its user has quit.
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
  // Loaded only here: it costs milliseconds that most runs need not spend.
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
  // Ctrl-C is for the pager, which gives the terminal back when it ends.
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
