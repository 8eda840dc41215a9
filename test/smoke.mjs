// Runs each command once with whatever Node runs this file, so that CI can try several versions.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseStory } from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function copydesk(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/copydesk.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 50_000,
  });
  return { status, stdout, stderr };
}

const seed = 'seeds/470853.txt';

const [story] = JSON.parse(copydesk('list', seed, '--json').stdout);
assert.equal(story.id, 470853);
assert.equal(story.dateline.agency, 'Yonhap');
assert.match(copydesk('list', 'seeds').stdout, /472010 .*완도/);
assert.match(copydesk('list', 'seeds', '--format', 'csv').stdout, /^id,time,agency/);
assert.match(copydesk('show', '470853', '--in', 'seeds').stdout, /Kang Kyung-wha/);
assert.match(copydesk('search', 'THAAD', seed).stdout, /THAAD/);
assert.equal(copydesk('search', 'nosuchword', seed).status, 1);
assert.equal(copydesk('search', '/THA+D/', seed).status, 0);
assert.deepEqual(copydesk('validate', seed), { status: 0, stdout: '', stderr: '' });
assert.equal(copydesk('validate', 'package.json').status, 1);
assert.equal(copydesk('list', 'no-such-folder').status, 2);
assert.equal(parseStory('ID :\n7\n').id, 7);

process.stdout.write(`smoke test passed on Node ${process.version}\n`);
