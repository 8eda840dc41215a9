// Follows the README on a bare machine: runs the commands of "Development" exactly as written, in a
// fresh clone of the current commit, with an empty npm cache and a PATH that contains only Node.js,
// npm, Git and basic tools. Fails if a command fails or leaves the clone dirty. Needs Debian's
// dpkg.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const MINUTES = 60_000;
const BASIC = ['coreutils', 'dash', 'gawk', 'grep', 'gzip', 'mawk', 'sed', 'tar'];

const section = readFileSync('README.md', 'utf8').split('\n## Development\n')[1].split('\n## ')[0];
const blocks = Array.from(section.matchAll(/^```sh\n(.*?)^```/gms), ([, code]) => code);
if (blocks.length !== 3)
  throw new Error('README.md: "Development" must have three blocks of commands');

const home = mkdtempSync(join(tmpdir(), 'copydesk-bare-'));
const path = join(home, 'path');
mkdirSync(path);

function link(name, target) {
  if (!existsSync(join(path, name))) symlinkSync(target, join(path, name));
}

function linkBasicTools() {
  for (const name of ['sh', 'awk', 'git']) {
    link(name, execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim());
  }
  for (const name of ['node', 'npm', 'npx']) link(name, join(dirname(process.execPath), name));
  for (const name of BASIC) {
    let files = '';
    try {
      files = execFileSync('dpkg', ['-L', name], { encoding: 'utf8', stdio: 'pipe' });
    } catch {
      continue; // Either awk is enough.
    }
    for (const file of files.match(/^(?:\/usr)?\/bin\/.+$/gm) ?? []) link(basename(file), file);
  }
}

try {
  linkBasicTools();
  const end = 'test -z "$(git status --porcelain)"';
  const script = ['set -ex', ...blocks, end].join('\n');
  execFileSync(
    join(path, 'sh'),
    ['-c', script.replace('<address of this repository>', process.cwd())],
    {
      cwd: home,
      env: { PATH: path, HOME: home },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 15 * MINUTES,
    },
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
