import { decode } from '../../corpus/encoding/decode.ts';
import { encodeAs } from '../../corpus/encoding/encode-as.ts';
import type { Encoding } from '../../corpus/encoding/encoding.ts';
import { isGzip } from '../../corpus/read/file-magic.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import {
  firstBytes,
  HasChanged,
  NotWritten,
  refuseIrreplaceable,
  replaceFile,
  type Snapshot,
  takeSnapshot,
} from '../../files/replace-file.ts';

/** A file's new contents, ready to be written. */
interface PreparedFile {
  readonly bytes: Buffer;
  /** The file on disk before the change; null if there is nothing to replace. */
  readonly original: Snapshot | null;
}

/**
 * Prepares the replacement of a file's text, without writing anything. Throws `NotWritten` if the
 * rest of the file would not stay the same byte for byte. `named` is the encoding assumed for files
 * that do not declare one.
 */
export function prepareFile(file: TextFile, text: string, named: Encoding | null): PreparedFile {
  const bytes = encode({ ...file, text }, named);
  return { bytes, original: file.path === '-' ? null : originalOf(file, bytes, named) };
}

/** Replaces the original file. Throws `NotWritten`. */
export function writePrepared({ original, bytes }: PreparedFile): void {
  if (original !== null) replaceFile(original, bytes);
}

/** Encodes a file's text. Throws `NotWritten` if the bytes would not decode to the same text. */
function encode(file: TextFile, named: Encoding | null): Buffer {
  refuseInvalid(file);
  const bytes = encodeAs(file.text, file.encoding);
  if (bytes === null || decode(bytes, named)?.text !== file.text) {
    throw new NotWritten(`cannot be written as ${file.encoding}; save it as UTF-8 first`);
  }
  return bytes;
}

/**
 * Whether fixes could be written to a file. Makes the checks of `prepareFile`, but reads only the
 * beginning of the file again where that is enough.
 */
export function canBeFixed(file: TextFile): boolean {
  if (file.path === '-') return true;
  try {
    refuseInvalid(file);
    if (file.encoding === 'utf-8') {
      const { target } = refuseIrreplaceable(file.path);
      return !isGzip(firstBytes(target));
    }
    encode(file, file.encoding);
    originalOf(file, Buffer.alloc(0), file.encoding);
    return true;
  } catch (error) {
    if (error instanceof NotWritten) return error instanceof HasChanged;
    throw error;
  }
}

/** Invalid bytes were decoded as U+FFFD and are lost, so such a file cannot be fixed. */
export function refuseInvalid({ invalidAt, encoding }: TextFile): void {
  if (invalidAt === null) return;
  throw new NotWritten(`holds bytes that are not valid ${encoding}; save it as UTF-8 first`);
}

/**
 * The file on disk, if it still holds the text that was read and encodes back to the same bytes.
 * Null if it already holds the new bytes because another run was faster.
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
  if (decode(bytes, named)?.text !== text) throw new HasChanged();
  throw new NotWritten(
    `has bytes that ${encoding} would now write otherwise; save it as UTF-8 first`,
  );
}
