import { decode } from '../../corpus/encoding/decode.ts';
import { encodeAs } from '../../corpus/encoding/encode-as.ts';
import type { Encoding } from '../../corpus/encoding/encoding.ts';
import { isGzip } from '../../corpus/read/file-magic.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import {
  CHANGED,
  NotWritten,
  replaceFile,
  type Snapshot,
  takeSnapshot,
} from '../../files/replace-file.ts';

/** A file's new bytes, ready to be written. */
export interface PreparedFile {
  readonly bytes: Buffer;
  /** The file on the disk as it was; null where there is nothing to replace. */
  readonly original: Snapshot | null;
}

/**
 * What writing a text in place of a file's old one takes. Writes nothing. Throws `NotWritten` when
 * it could not be written so that all the rest stays byte for byte. `named` is what the file was
 * read as where it does not say so itself.
 */
export function prepareFile(file: TextFile, text: string, named: Encoding | null): PreparedFile {
  const bytes = encode({ ...file, text }, named);
  return { bytes, original: file.path === '-' ? null : originalOf(file, bytes, named) };
}

/** Writes a file in place of the original. Throws `NotWritten`. */
export function writePrepared({ original, bytes }: PreparedFile): void {
  if (original !== null) replaceFile(original, bytes);
}

/** The bytes that a text is to be written as. Throws `NotWritten` if they would not read as that text. */
function encode(file: TextFile, named: Encoding | null): Buffer {
  refuseInvalid(file);
  const bytes = encodeAs(file.text, file.encoding);
  if (bytes === null || decode(bytes, named)?.text !== file.text) {
    throw new NotWritten(`cannot be written as ${file.encoding}; save it as UTF-8 first`);
  }
  return bytes;
}

/** What is not valid was read as U+FFFD, and its bytes are lost: such a file is not fixed. */
export function refuseInvalid({ invalidAt, encoding }: TextFile): void {
  if (invalidAt === null) return;
  throw new NotWritten(`holds bytes that are not valid ${encoding}; save it as UTF-8 first`);
}

/**
 * The file, if it still holds what was read and would be written back as the same bytes; null where
 * it holds the new bytes already, because another run was quicker.
 */
function originalOf(
  { path, text, encoding }: TextFile,
  next: Buffer,
  named: Encoding | null,
): Snapshot | null {
  const snapshot = takeSnapshot(path);
  const { bytes } = snapshot;
  if (bytes.equals(next)) return null;
  if (isGzip(bytes)) throw new NotWritten('is gzipped; unpack it first');
  if (encodeAs(text, encoding)?.equals(bytes) === true) return snapshot;
  if (decode(bytes, named)?.text !== text) throw new NotWritten(CHANGED);
  throw new NotWritten(
    `has bytes that ${encoding} would now write otherwise; save it as UTF-8 first`,
  );
}
