// Runs after `npm ci` and `npm install` in a checkout, so that the library in dist/ and the bundle
// in bin/ fit the sources. Without the development tools there is nothing to build with and, for
// the command, nothing to build: its bundle is committed. This is npm's `dependencies` script and
// not `prepare`, which would also run, without those tools, when a hook installs a plain clone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/typescript') && existsSync('node_modules/esbuild')) {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
