import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { COLUMNS, type ParquetRow, parquetSchema } from './parquet-row.ts';

/** Rows per row group; as many are held in memory. */
const GROUP = 2500;

/** Passes its bytes on after each row group. */
class Writer extends ByteWriter {
  readonly #put: (bytes: Uint8Array) => void;

  constructor(put: (bytes: Uint8Array) => void) {
    super();
    this.#put = put;
  }

  flush(): void {
    this.#put(this.getBytes());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

/**
 * Writes story rows as Parquet. `put` receives the bytes piece by piece, and must not keep a piece
 * after it returns. `zoned` says that timestamps are instants.
 */
export async function writeParquet(
  rows: Iterable<ParquetRow> | AsyncIterable<ParquetRow>,
  put: (bytes: Uint8Array) => void,
  zoned = false,
): Promise<void> {
  const root: SchemaElement = { name: 'story', num_children: COLUMNS.length };
  const schema = [root, ...parquetSchema(zoned)];
  const parquet = new ParquetWriter({ writer: new Writer(put), schema, createdBy: 'copydesk' });
  for await (const group of groupsOf(rows)) {
    parquet.write({ columnData: columnsOf(group), rowGroupSize: GROUP });
  }
  parquet.finish();
}

/**
 * No statistics for text columns: they are kept in memory until the footer is written, and would
 * contain entire texts.
 */
function columnsOf(group: readonly ParquetRow[]): ColumnSource[] {
  return COLUMNS.map(({ name, schema }, at) => ({
    name,
    data: group.map((row) => row[at] ?? null),
    statistics: schema.every(({ type }) => type !== 'BYTE_ARRAY'),
    offsetIndex: false,
  }));
}

async function* groupsOf(
  rows: Iterable<ParquetRow> | AsyncIterable<ParquetRow>,
): AsyncGenerator<ParquetRow[]> {
  let group: ParquetRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
