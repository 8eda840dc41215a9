// Runs after `npm ci` and `npm install` in a checkout to build the library in dist/. The command
// needs no build because its bundle is committed. Does nothing if the development tools are not
// installed. This is npm's `dependencies` script and not `prepare`, because `prepare` also runs,
// without those tools, when a hook installs a plain clone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/typescript')) {
  execFileSync('npm', ['run', '--silent', 'library'], { stdio: 'inherit' });
}
