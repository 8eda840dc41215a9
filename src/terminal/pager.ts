import { once } from 'node:events';
import { BrokenPipeError, errorCode } from '../errors.ts';
import type { Io } from './io.ts';

const DEFAULT_PAGER = 'less';
/** Options for less if LESS is not set: quit if the text fits, show colours, do not clear the screen. */
const DEFAULT_LESS = 'FRX';
/** Exit statuses of a shell that cannot find or run the command. */
const NOT_STARTED = [126, 127];
/** UTF-16 units of output to keep for printing. A pipe that nobody reads takes far fewer. */
const MAX_KEPT = 2 ** 20;

/**
 * Writes pieces to standard output, in a terminal through `$PAGER` unless that is empty or `cat`. The
 * pager starts with the first piece. Pieces are produced only as fast as it takes them, and no longer
 * once its user has quit. If the pager cannot start, the pieces are printed.
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

/** Runs the pager. Returns what is left to print if it could not start. */
async function runPager(
  pager: string,
  pieces: Generator<string>,
  io: Io,
): Promise<Iterable<string>> {
  // Loaded only here, because it takes milliseconds.
  const { spawn } = process.getBuiltinModule('node:child_process');
  io.status?.end();
  const child = spawn(pager, {
    // The default pager is not a command line. Without a shell, nothing complains if it is missing.
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

/** Colours need -R. It comes first, because the last option in LESS can be a prompt of any length. */
function lessOptions(own: string | undefined): string {
  return own === undefined ? DEFAULT_LESS : `-R ${own}`;
}

/** The pieces given to the pager, until there are more than it can have taken without running. */
class KeptPieces {
  readonly #pieces: string[] = [];
  #size = 0;

  add(piece: string): void {
    if (this.#size <= MAX_KEPT) this.#pieces.push(piece);
    else this.#pieces.length = 0;
    this.#size += piece.length;
  }

  *followedBy(rest: Iterable<string>): Generator<string> {
    yield* this.#pieces;
    yield* rest;
  }
}
