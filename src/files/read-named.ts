import { createReadBuffer, readBytes } from '../corpus/read/bytes.ts';
import { UsageError } from '../errors.ts';

/**
 * Reads a file that the user names for something else than stories, no further than the size that
 * these may have. `before` opens the message where it cannot be read.
 */
export function readNamed(path: string, before = ''): Buffer {
  const bytes = readBytes(path, createReadBuffer());
  if (!Buffer.isBuffer(bytes)) throw new UsageError(before + bytes.message);
  return bytes;
}
