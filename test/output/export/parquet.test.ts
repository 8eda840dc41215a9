import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/article/timestamp.ts';
import type { Story } from '../../../src/corpus/read/story.ts';
import { writeParquet } from '../../../src/output/export/parquet.ts';
import { type ParquetRow, parquetRows } from '../../../src/output/export/parquet-row.ts';
import { timeIn } from '../../../src/output/story/zone.ts';
import { seedStories } from './stories.ts';

async function fileOf(stories: readonly Story[], zoned = false): Promise<ArrayBuffer> {
  const pieces: number[] = [];
  const row = parquetRows(zoned ? timeIn('Asia/Seoul') : null);
  const put = (bytes: Uint8Array): void => {
    for (const byte of bytes) pieces.push(byte);
  };
  await writeParquet(
    stories.map((story) => row(story)),
    put,
    zoned,
  );
  return Uint8Array.from(pieces).buffer;
}

function dayOf(value: unknown): string | null {
  return value instanceof Date ? value.toISOString().slice(0, 10) : null;
}

describe('Parquet', () => {
  const seeds = seedStories();

  it('holds instants where the time zone is known', async () => {
    const seoul = seeds.filter(({ article }) => article.id === 470853);
    const [row] = await parquetReadObjects({ file: await fileOf(seoul, true) });
    expect(row?.timestamp).toEqual(new Date('2017-11-22T16:57:00Z'));
  });

  it('has one row per story with unchanged values', async () => {
    const rows = await parquetReadObjects({ file: await fileOf(seeds) });
    expect(
      rows.map(
        ({ id, headline, body, places, notes, words, timestamp, date, written, agencyName }) => ({
          ...{ id: Number(id), headline, body, places, notes },
          words: Number(words),
          ...{ sent: dayOf(timestamp), date: dayOf(date), written: dayOf(written) },
          agencyName: agencyName ?? null,
        }),
      ),
    ).toEqual(
      seeds.map(({ article }) => ({
        ...{ id: article.id, headline: article.headline, body: article.body },
        ...{ places: article.dateline?.places ?? [], notes: article.notes, words: article.words },
        sent: article.timestamp && isoDate(article.timestamp),
        date: article.timestamp && isoDate(article.timestamp),
        written: article.dateline?.date ?? null,
        agencyName: article.dateline?.agencyName ?? null,
      })),
    );
  });

  it('is written in row groups', async () => {
    const [story] = seeds;
    if (story === undefined) throw new Error('the seeds are gone');
    const row = parquetRows(null)(story);
    function* many(count: number): Generator<ParquetRow> {
      for (let made = 0; made < count; made++) yield row;
    }
    const sizes: number[] = [];
    await writeParquet(many(6_000), (bytes) => sizes.push(bytes.length));
    expect(sizes).toHaveLength(4);
  });

  it('keeps no texts in the footer, which is held in memory until the end', async () => {
    const { row_groups } = parquetMetadata(await fileOf(seeds));
    const kept = row_groups.flatMap(({ columns }) =>
      columns.flatMap(({ meta_data }) =>
        meta_data?.statistics === undefined ? [] : meta_data.path_in_schema.join('.'),
      ),
    );
    expect(kept).toEqual(['id', 'timestamp', 'date', 'written', 'words', 'line', 'bytes']);
  });

  it('is a table without rows if there are no stories', async () => {
    const { num_rows, schema } = parquetMetadata(await fileOf([]));
    expect(num_rows).toBe(0n);
    expect(schema.map(({ name }) => name)).toContain('headline');
  });
});
