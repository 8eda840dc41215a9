export interface Input {
  readonly input: number;
  readonly bytes: Uint8Array;
  readonly runs: number;
  readonly faults: readonly { readonly command: string; readonly fault: string }[];
}

export function fuzz(options: {
  readonly count: number;
  readonly seed: number;
}): AsyncGenerator<Input, void>;
