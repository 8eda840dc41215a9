import { once } from 'node:events';
import { BrokenPipeError, errorCode } from '../errors.ts';
import type { Io } from './io.ts';

const DEFAULT_PAGER = 'less';
/** For less, if its user has not set LESS: quit if it fits, show colours, leave the screen as it is. */
const DEFAULT_LESS = 'FRX';
/** What a shell exits with if the command is not found or cannot be run. */
const NOT_STARTED = [126, 127];
/** UTF-16 units of output that are kept for printing; a pipe that nobody reads takes far fewer. */
const MOST_KEPT = 2 ** 20;

/**
 * Writes pieces to standard output; in a terminal through `$PAGER` (an empty one or `cat` turns
 * paging off). The pager starts with the first piece. Pieces are asked for no faster than it takes
 * them, and no more once its user has quit. If the pager cannot start, the pieces are printed.
 */
export async function page(pieces: Iterable<string>, enabled: boolean, io: Io): Promise<void> {
  const pager = io.env.PAGER ?? DEFAULT_PAGER;
  if (!enabled || io.stdout.terminal === null || pager === '' || pager === 'cat') {
    print(pieces, io);
    return;
  }
  const rest = pieces[Symbol.iterator]();
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    if (next.value === '') continue;
    print(await runPager(pager, prepend(next.value, rest), io), io);
    return;
  }
}

function print(pieces: Iterable<string>, io: Io): void {
  for (const piece of pieces) io.stdout.write(piece);
}

function* prepend(first: string, rest: Iterator<string>): Generator<string> {
  yield first;
  yield* { [Symbol.iterator]: () => rest };
}

/** Runs the pager, and gives what is left to print if it could not start. */
async function runPager(
  pager: string,
  pieces: Generator<string>,
  io: Io,
): Promise<Iterable<string>> {
  // Loaded only here: it costs milliseconds that most runs need not spend.
  const { spawn } = process.getBuiltinModule('node:child_process');
  io.status?.end();
  const child = spawn(pager, {
    // The usual pager is no command line; without a shell, its absence is not worth a message.
    shell: io.env.PAGER !== undefined,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...io.env, LESS: lessOptions(io.env.LESS) },
  });
  const ended = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(!NOT_STARTED.includes(code ?? 0)));
  });
  const kept = new KeptPieces();
  let gone: Error | null = null;
  child.stdin.on('error', (error) => {
    gone = error;
  });
  // Ctrl-C belongs to the pager, which restores the terminal before it exits.
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  try {
    while (gone === null && child.exitCode === null && child.pid !== undefined) {
      const next = pieces.next();
      if (next.done === true) break;
      kept.add(next.value);
      if (!child.stdin.write(next.value)) await Promise.race([once(child.stdin, 'drain'), ended]);
    }
    child.stdin.end();
    if (await ended) return [];
  } catch (error) {
    if (!(error instanceof BrokenPipeError) && errorCode(error) !== 'EPIPE') throw error;
    if (await ended) return [];
  } finally {
    process.off('SIGINT', ignore);
  }
  return kept.followedBy(pieces);
}

/** Colours need -R, which comes first because the last option in LESS may be a text without an end. */
function lessOptions(own: string | undefined): string {
  return own === undefined ? DEFAULT_LESS : `-R ${own}`;
}

/** What was handed to the pager, until that is more than it can have taken without running. */
class KeptPieces {
  readonly #pieces: string[] = [];
  #size = 0;

  add(piece: string): void {
    if (this.#size <= MOST_KEPT) this.#pieces.push(piece);
    else this.#pieces.length = 0;
    this.#size += piece.length;
  }

  *followedBy(rest: Iterable<string>): Generator<string> {
    yield* this.#pieces;
    yield* rest;
  }
}
