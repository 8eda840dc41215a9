import { decode } from '../../corpus/encoding/decode.ts';
import { encodeAs } from '../../corpus/encoding/encode-as.ts';
import type { Encoding } from '../../corpus/encoding/encoding.ts';
import { createReadBuffer, readBytes } from '../../corpus/read/bytes.ts';
import { isGzip } from '../../corpus/read/file-magic.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import {
  CHANGED,
  NotWritten,
  replaceFile,
  type Snapshot,
  takeSnapshot,
} from '../../files/replace-file.ts';
import type { Finding } from '../../rules/engine/finding.ts';
import { fixText } from '../../rules/engine/fix.ts';
import type { Plan } from '../../rules/engine/plan.ts';
import type { FixKind } from '../../rules/engine/rule.ts';
import { articleFilter, type StoryFilter } from '../story-matcher.ts';

export interface FixOptions {
  /** Which fixes to make: the safe ones, or the unsafe ones too. */
  readonly allowed: FixKind;
  /** What the files were read as where they do not say it themselves. */
  readonly encoding: Encoding | null;
  /** The stories to fix. */
  readonly keeps: StoryFilter;
}

/** A file's text with all fixes made. */
export interface FixedFile {
  readonly text: string;
  readonly bytes: Buffer;
  /** What was fixed, one fix after another. */
  readonly fixed: readonly Finding[];
  /** The file on the disk as it was; null for standard input. */
  readonly original: Snapshot | null;
}

/**
 * What fixing would make of a file; null if that is nothing new. Writes nothing. Throws `NotWritten`
 * when the result could not be written so that all the rest stays byte for byte.
 */
export function fixFile(
  file: TextFile,
  findings: readonly Finding[],
  plan: Plan,
  { allowed, encoding, keeps }: FixOptions,
): FixedFile | null {
  if (!findings.some(({ fix }) => fix === 'safe' || fix === allowed)) return null;
  refuseInvalid(file);
  const { text, fixed } = fixText(file, plan, allowed, articleFilter(keeps, file));
  if (text === file.text) return null;
  const bytes = encode({ ...file, text }, encoding);
  const original = file.path === '-' ? null : unchangedOriginal(file, encoding);
  return { text, bytes, fixed, original };
}

/** The bytes that a text is to be written as. Throws `NotWritten` if they would not read as that text. */
export function encode(file: TextFile, named: Encoding | null): Buffer {
  refuseInvalid(file);
  const bytes = encodeAs(file.text, file.encoding);
  if (bytes === null || decode(bytes, named)?.text !== file.text) {
    throw new NotWritten(`cannot be written as ${file.encoding}; save it as UTF-8 first`);
  }
  return bytes;
}

/** What is not valid was read as U+FFFD, and its bytes are lost. */
function refuseInvalid({ invalidAt, encoding }: TextFile): void {
  if (invalidAt === null) return;
  throw new NotWritten(`holds bytes that are not valid ${encoding}; save it as UTF-8 first`);
}

/** Writes a fixed file in place of the original. Throws `NotWritten`. */
export function writeFixed({ original, bytes }: FixedFile): void {
  if (original !== null) replaceFile(original, bytes);
}

/** The file, if it still holds what was read and would be written back as the same bytes. */
function unchangedOriginal({ path, text, encoding }: TextFile, named: Encoding | null): Snapshot {
  const snapshot = takeSnapshot(path);
  const bytes = readBytes(snapshot.target, createReadBuffer());
  if (!Buffer.isBuffer(bytes)) throw new NotWritten(CHANGED);
  if (isGzip(bytes)) throw new NotWritten('is gzipped; unpack it first');
  if (encodeAs(text, encoding)?.equals(bytes) === true) return snapshot;
  if (decode(bytes, named)?.text !== text) throw new NotWritten(CHANGED);
  throw new NotWritten(
    `has bytes that ${encoding} would now write otherwise; save it as UTF-8 first`,
  );
}
