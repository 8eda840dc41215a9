import { expect, it } from 'vitest';
import { Changes } from '../../../src/work/watch/watched-files.ts';

function touched(changes: Changes): string[] {
  const paths = ['a.txt', 'in/a.txt', 'in/side/a.txt', 'inside/a.txt', '../a.txt', '/in/a.txt'];
  return paths.filter((path) => changes.touch(path));
}

it('touch nothing at first', () => expect(touched(new Changes())).toEqual([]));

it('touch files, and all that is in folders', () => {
  const changes = new Changes();
  changes.files.add('a.txt').add('side/a.txt');
  changes.folders.add('in/');
  expect(touched(changes)).toEqual(['a.txt', 'in/a.txt', 'in/side/a.txt']);
});

it('touch everything by what counts everywhere', () => {
  const changes = new Changes();
  changes.everywhere.add('copydesk.config.json');
  expect(touched(changes)).toHaveLength(6);
});

it('touch everything in the current folder', () => {
  const changes = new Changes();
  changes.folders.add('');
  expect(touched(changes)).toHaveLength(6);
});
