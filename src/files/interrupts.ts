/*
 * By default a signal ends the process at once and would leave temporary files behind. From the
 * first registered cleanup on, this module handles signals: it runs the cleanups and then lets the
 * signal end the process as usual. Node.js delivers signals only between turns of the event loop,
 * so long work has to yield to it.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const TURN_MS = 50;

const cleanups = new Set<() => void>();
let listening = false;
let turnedAt = 0;

/** Runs `cleanup` if a signal ends the process. Returns a function that unregisters it. */
export function beforeInterrupt(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  if (!listening) for (const signal of SIGNALS) process.on(signal, interrupt);
  listening = true;
  return () => cleanups.delete(cleanup);
}

function interrupt(signal: NodeJS.Signals): void {
  for (const cleanup of cleanups) cleanup();
  for (const one of SIGNALS) process.off(one, interrupt);
  listening = false;
  process.kill(process.pid, signal);
}

/** Yields the same items, but returns to the event loop every 50 ms so that signals are handled. */
export async function* interruptible<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) {
    const turn = dueTurn();
    if (turn !== null) await turn;
    yield item;
  }
}

/** What long work has to wait for now so that signals are handled; null most of the time. */
export function dueTurn(): Promise<void> | null {
  if (!listening || performance.now() - turnedAt <= TURN_MS) return null;
  return new Promise((resolve) => {
    setImmediate(() => {
      turnedAt = performance.now();
      resolve();
    });
  });
}
