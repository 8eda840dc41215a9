// Writes the command to the folder given as argument: the bundle, the manual page and the schema.
// Tests use this to make a copy, because bin/ is committed. Build dist/ first.
import { cpSync, mkdirSync } from 'node:fs';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node .ci/command.mjs FOLDER');

if (folder !== 'bin') {
  mkdirSync(folder, { recursive: true });
  for (const file of ['copydesk.js', 'cached.js', 'worker.js', 'package.json'])
    cpSync(`bin/${file}`, `${folder}/${file}`);
}
// Each script reads the folder from the arguments.
for (const step of ['bundle', 'man', 'schemas']) await import(`./${step}.mjs`);
