// Makes the command in the folder named as argument: the bundles, the manual page and the schema.
// bin/ is committed, so tests make a copy of it in another folder. dist/ has to be built first.
import { cpSync, mkdirSync } from 'node:fs';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node .ci/command.mjs FOLDER');

if (folder !== 'bin') {
  mkdirSync(folder, { recursive: true });
  for (const file of ['copydesk.js', 'package.json']) cpSync(`bin/${file}`, `${folder}/${file}`);
}
// Each reads the folder from the arguments.
for (const step of ['bundle', 'man', 'schemas']) await import(`./${step}.mjs`);
