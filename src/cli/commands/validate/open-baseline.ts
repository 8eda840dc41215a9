import { dirname, resolve } from 'node:path';
import { type Baseline, KnownBaseline, NewBaseline } from '../../../config/baseline.ts';
import { protectFromBaseline, readBaseline, writeBaseline } from '../../../config/baseline-file.ts';
import { FileOutput } from '../../../files/output-file.ts';
import { count } from '../../../output/text/count.ts';
import type { Io } from '../../../terminal/io.ts';
import { escapeLine } from '../../../text/escape.ts';
import type { BaselineFile } from './options.ts';

/** A baseline for one run, which may be written at its end. */
interface OpenBaseline extends Baseline {
  save(): void;
  /** Leaves the file as it was if the run did not complete. */
  discard(): void;
}

export function openBaseline(file: BaselineFile | null, io: Io): OpenBaseline | null {
  if (file === null) return null;
  return file.isNew ? newBaseline(file.path, io) : oldBaseline(file.path);
}

function oldBaseline(path: string): OpenBaseline {
  const old = new KnownBaseline(readBaseline(path), dirname(resolve(path)));
  return { knows: (of, finding) => old.knows(of, finding), save() {}, discard() {} };
}

function newBaseline(path: string, io: Io): OpenBaseline {
  protectFromBaseline(path);
  const file = new FileOutput(path);
  const fresh = new NewBaseline(dirname(resolve(path)));
  return {
    knows: (of, finding) => fresh.knows(of, finding),
    save() {
      file.write(writeBaseline(fresh.known));
      file.finish();
      io.stderr.write(`Wrote ${count(fresh.count, 'problem')} to ${escapeLine(path)}.\n`);
    },
    discard: () => file.discard(),
  };
}
