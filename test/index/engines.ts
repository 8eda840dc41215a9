import { type Engine, nodeEngine, wasmEngine } from '../../src/index/open/engine.ts';

/** Those that this Node has; Node 20 has but one. */
export const ENGINES: readonly Engine[] = [nodeEngine(), await wasmEngine()].filter(
  (engine) => engine !== null,
);
