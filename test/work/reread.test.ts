import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reread, type StoryPlace } from '../../src/work/reread.ts';
import { storyOf } from '../article/story-text.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { expectLinear } from '../linear.ts';

/** A file of so many stories. */
const storiesOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => storyOf('', `Ferry ${index}`, '', 'It sails.')).join(
    '\nX\n',
  );

function headlines(places: readonly StoryPlace[], said: unknown[] = []): (string | null)[] {
  const inputs = { encoding: null, say: (problem: unknown) => said.push(problem) };
  return Array.from(reread(places, new Map(), inputs), ({ story }) => story.article.headline);
}

test('stories are read again in the order given, those that are gone left out', () => {
  const folder = tempFolder({ 'a.txt': storiesOf(2), 'b.txt': storiesOf(1) });
  const place = (name: string, index: number) => ({ path: join(folder, name), index });
  const places = [place('a.txt', 1), place('b.txt', 0), place('a.txt', 0), place('b.txt', 1)];
  expect(headlines(places)).toEqual(['Ferry 1', 'Ferry 0', 'Ferry 0']);
});

test('a file that cannot be read any more is told of once', () => {
  const path = join(tempFolder(), 'gone.txt');
  const said: unknown[] = [];
  expect(
    headlines(
      [0, 1, 2].map((index) => ({ path, index })),
      said,
    ),
  ).toEqual([]);
  expect(said).toHaveLength(1);
});

test('the stories of some files by turns take time in proportion', () => {
  expectLinear(150, (count) => {
    const folder = tempFolder({ 'a.txt': storiesOf(count), 'b.txt': storiesOf(count) });
    const places = Array.from({ length: count * 2 }, (_, index) => {
      return { path: join(folder, index % 2 === 0 ? 'a.txt' : 'b.txt'), index: index >> 1 };
    });
    expect(headlines(places)).toHaveLength(count * 2);
  });
});
