// Runs after `npm ci` and `npm install` in a checkout, so that the library in dist/ fits the sources.
// The command needs no build: its bundle is committed. Without the development tools there is nothing
// to build with. This is npm's `dependencies` script and not `prepare`, which would also run, without
// those tools, when a hook installs a plain clone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/typescript')) {
  execFileSync('npm', ['run', '--silent', 'library'], { stdio: 'inherit' });
}
