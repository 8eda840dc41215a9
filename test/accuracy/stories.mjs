import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/copydesk.js', import.meta.url));

/** The story objects of a text, or of the files in a folder, as `list --ndjson` prints them. */
export function listStories({ text = '', paths = ['-'] }) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [BIN, 'list', '--ndjson', ...paths],
    { input: text, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(`copydesk list ended with ${status}: ${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** A story in the reference layout; its ID tells it from the others of a run. */
export function storyText(id, body) {
  return `ID :\n${id}\nThu, 11/23/2017 - 01:57\nAuther :\n\nA headline of the story\n\n${body}\n\nX\n`;
}
