import { outputOf } from './process.ts';
import { ROOT } from './root.ts';

/**
 * Builds the library and the command from today's sources, because tests run the real ones. What Git
 * tracks in bin/ is left alone.
 */
export default function setup(): void {
  outputOf('npm', ['run', '--silent', 'library'], { cwd: ROOT });
  outputOf(process.execPath, ['.ci/command.mjs', 'dist/bin'], { cwd: ROOT });
}
