import { describe, expect, it } from 'vitest';
import { QUERIES } from '../cli/queries.ts';
import { copydesk, shell } from '../cli/run.ts';
import { outputOf } from '../process.ts';
import { needPrograms } from '../programs.ts';

needPrograms('bash', 'jq');

function jq(filter: string, input: string): string {
  return outputOf('jq', ['-c', filter], { input });
}

describe('the JSON output of search', () => {
  it.each(QUERIES)('counts characters as jq does: %s', (query) => {
    const { stdout } = copydesk(['search', query, 'seeds', '--ndjson']);
    const pairs = '. as $hit | .matches[] | [.text, ($hit.story | getpath($path))[.start:.end]]';
    const filter = pairs.replace('[.text', '(.field / ".") as $path | [.text');
    const rows = jq(filter, stdout).trim().split('\n').filter(Boolean);
    for (const [text, slice] of rows.map((row) => JSON.parse(row))) expect(slice).toBe(text);
  });
});

it.each(['relevance', '-date'])('sorts piped stories by %s', (order) => {
  const options = `--sort ${order} --ndjson`;
  const ids = (input: string) =>
    shell(`${input} | jq .story.id`, {}, 'bash').stdout.trim().split('\n');
  const fromFile = ids(`copydesk search the seeds/47*.txt ${options}`);
  expect(fromFile.length).toBeGreaterThan(3);
  expect(ids(`cat seeds/47*.txt | copydesk search the ${options}`)).toEqual(fromFile);
  const pipes = `copydesk search the <(cat seeds/47[01]*.txt) <(cat seeds/47[2-9]*.txt)`;
  expect(ids(`${pipes} ${options}`)).toHaveLength(fromFile.length);
});
