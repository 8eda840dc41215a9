import { errorCode } from '../../errors.ts';
import { decode } from '../encoding/decode.ts';
import type { Encoding } from '../encoding/encoding.ts';
import { type InputProblem, inputProblem } from '../problem.ts';
import { MAX_BYTES, type ReadBuffer, readBytes, tooLarge } from './bytes.ts';
import { binaryKind, isGzip } from './file-magic.ts';

export interface TextFile {
  /** The path as given; `-` is standard input. */
  readonly path: string;
  /** Includes the byte order mark, if there is one, as U+FEFF. */
  readonly text: string;
  readonly encoding: Encoding;
  /** False if the encoding is windows-1252 only because nothing better could be detected. */
  readonly encodingCertain: boolean;
  /** The size of the decoded bytes, after decompression. */
  readonly bytes: number;
  /** The offset in those bytes of the first invalid sequence; null if there is none. */
  readonly invalidAt: number | null;
  readonly bom: boolean;
}

export interface ReadOptions {
  /** The encoding of files without a byte order mark; null to detect it. */
  readonly encoding: Encoding | null;
  readonly buffer: ReadBuffer;
}

/** Reads one file, gzipped or not, or standard input for `-`, as text. */
export function readText(path: string, options: ReadOptions): TextFile | InputProblem {
  const raw = readBytes(path, options.buffer);
  return Buffer.isBuffer(raw) ? textFromBytes(path, raw, options.encoding) : raw;
}

/** The second half of readText, for callers that look at the raw bytes first. */
export function textFromBytes(
  path: string,
  raw: Buffer,
  named: Encoding | null,
): TextFile | InputProblem {
  const bytes = isGzip(raw) ? gunzip(path, raw) : raw;
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (bytes.length === 0) return inputProblem('empty', path, 'is empty');
  const kind = binaryKind(bytes);
  if (kind !== null) return inputProblem('binary', path, `is not text but ${kind}`);
  const decoded = decode(bytes, named);
  if (decoded === null) return inputProblem('binary', path, NOT_TEXT);
  // A byte order mark counts as blank here.
  if (!/\S/.test(decoded.text)) return inputProblem('empty', path, 'contains only white space');
  return {
    path,
    text: decoded.text,
    encoding: decoded.encoding,
    encodingCertain: decoded.certain,
    bytes: bytes.length,
    invalidAt: decoded.invalidAt,
    bom: decoded.bom,
  };
}

const NOT_TEXT =
  'is not text (NUL bytes or too many control characters); exclude it, or name its --encoding';

/** Decompresses all gzip members of a file and concatenates them. */
function gunzip(path: string, bytes: Buffer): Buffer | InputProblem {
  // Loaded on demand because it would slow the start of every command.
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(path);
    const fault = code === 'Z_BUF_ERROR' ? 'is cut short' : 'is damaged';
    return inputProblem(
      'bad-gzip',
      path,
      `its gzip data ${fault}; get it again or compress it again`,
    );
  }
}
