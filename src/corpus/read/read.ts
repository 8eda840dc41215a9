import { decode } from '../encoding/decode.ts';
import type { Encoding } from '../encoding/encoding.ts';
import { type InputProblem, inputProblem } from '../problem.ts';
import { type ReadBuffer, readBytes } from './bytes.ts';
import { binaryKind, isGzip } from './file-magic.ts';
import { gunzip } from './gunzip.ts';

export type { InputProblem } from '../problem.ts';

export interface TextFile {
  /** As it was given; `-` is standard input. */
  readonly path: string;
  /** With its byte order mark, if it has one, as U+FEFF. */
  readonly text: string;
  readonly encoding: Encoding;
  /** False for windows-1252 that was taken only because nothing better was certain. */
  readonly encodingCertain: boolean;
  /** The size of what was decoded: of the file, or of what its gzip members hold. */
  readonly bytes: number;
  /** The offset in those bytes of the first sequence that the encoding does not allow. */
  readonly invalidAt: number | null;
  readonly bom: boolean;
}

export interface ReadOptions {
  /** For files without a byte order mark; null lets the bytes decide. */
  readonly encoding: Encoding | null;
  readonly buffer: ReadBuffer;
}

/** Reads one file, gzipped or not, or standard input for `-`, as text. */
export function readText(path: string, options: ReadOptions): TextFile | InputProblem {
  const raw = readBytes(path, options.buffer);
  return Buffer.isBuffer(raw) ? textFromBytes(path, raw, options.encoding) : raw;
}

/** The second half of readText, for who has a look at the raw bytes first. */
export function textFromBytes(
  path: string,
  raw: Buffer,
  named: Encoding | null,
): TextFile | InputProblem {
  const bytes = isGzip(raw) ? gunzip(path, raw) : raw;
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (bytes.length === 0) return inputProblem('empty', path, 'is empty');
  const kind = binaryKind(bytes);
  if (kind !== null) return inputProblem('binary', path, `is not plain text but ${kind}`);
  const decoded = decode(bytes, named);
  if (decoded === null) return inputProblem('binary', path, NOT_TEXT);
  // A byte order mark counts as a blank here.
  if (!/\S/.test(decoded.text)) return inputProblem('empty', path, 'holds nothing but blanks');
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
  'is not text (NUL bytes or too many control characters); leave it out or name its --encoding';
