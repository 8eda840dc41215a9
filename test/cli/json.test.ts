import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { copydesk } from './run.ts';

const isStory = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(copydesk(['schema']).stdout),
);

/** Stories of every shape: the samples, faulty stories, and text that is not a story. */
const INPUTS = ['seeds', 'test/fixtures/faulty', 'package.json', 'README.md'];

function check(stories: readonly unknown[]): void {
  expect(stories.length).toBeGreaterThan(20);
  for (const story of stories) {
    isStory(story);
    expect(isStory.errors).toBeNull();
  }
}

describe('every story object matches the schema', () => {
  it('list --json', () => check(JSON.parse(copydesk(['list', '--json', ...INPUTS]).stdout)));

  it('list --ndjson --tz', () => {
    const { stdout } = copydesk(['list', '--ndjson', '--tz', 'Asia/Seoul', ...INPUTS]);
    check(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
  });

  it('show --json', () => check(JSON.parse(copydesk(['show', '--json', ...INPUTS]).stdout)));
});

describe('the schema', () => {
  it('rejects anything but story objects', () => {
    const [story] = JSON.parse(copydesk(['list', '--json', 'seeds/470853.txt']).stdout);
    expect(isStory(story)).toBe(true);
    expect(isStory({ ...story, id: '470853' })).toBe(false);
    expect(isStory({ ...story, more: 1 })).toBe(true);
    expect(isStory({ ...story, dateline: {} })).toBe(false);
  });
});
