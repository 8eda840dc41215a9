import { errorCode } from '../../errors.ts';
import { type InputProblem, inputProblem } from '../problem.ts';
import { MAX_BYTES, tooLarge } from './bytes.ts';

/** Decompresses all gzip members of a file and concatenates them. */
export function gunzip(path: string, bytes: Buffer): Buffer | InputProblem {
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
