export interface Fault {
  readonly input: number;
  readonly command: string;
  readonly fault: string;
  readonly bytes: Uint8Array;
}

export function fuzz(options: {
  readonly count: number;
  readonly seed: number;
  readonly seconds?: number;
}): Promise<{ readonly inputs: number; readonly runs: number; readonly faults: readonly Fault[] }>;
