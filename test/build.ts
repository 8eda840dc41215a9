import { outputOf } from './process.ts';
import { ROOT } from './root.ts';

/**
 * Builds the library and the command from the current sources, because tests run the real ones.
 * Files in bin/ that Git tracks are not touched.
 */
export default function setup(): void {
  outputOf('npm', ['run', '--silent', 'library'], { cwd: ROOT });
  outputOf(process.execPath, ['.ci/command.mjs', 'dist/bin'], { cwd: ROOT });
}
