import { execFileSync } from 'node:child_process';

/** The tests run the real command, so its bundle and the library are made from today's sources. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
