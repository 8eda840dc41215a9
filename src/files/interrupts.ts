/*
 * A signal ends the process at once, and would leave temporary files behind. Once the first of them
 * is begun, signals are answered by this file: it removes those there are, and the process then ends
 * by the signal as it would have. Node.js answers signals between the turns of its event loop only,
 * so long work has to let it turn.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const TURN_MS = 50;

const cleanups = new Set<() => void>();
let listening = false;
let turnedAt = 0;

/** Has something done if a signal ends the process; what this returns takes it back. */
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

/** The same items, with time between them, some times a second, for signals to be answered. */
export async function* interruptible<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) {
    if (listening && performance.now() - turnedAt > TURN_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      turnedAt = performance.now();
    }
    yield item;
  }
}
