// Replaces DuckDB's own command where that is not installed: runs `duckdb -noheader -list -c SQL`
// with the same engine from its npm package. ENGINE is the package's folder (it is large, so it is
// not a dependency).
import { pathToFileURL } from 'node:url';

const [sql, ...rest] = process.argv.slice(2).filter((word) => !/^-(noheader|list|c)$/.test(word));
if (sql === undefined || rest.length > 0) throw new Error('usage: duckdb -noheader -list -c SQL');

const entry = `${process.env.ENGINE}/node_modules/@duckdb/node-api/lib/index.js`;
const { DuckDBInstance } = await import(pathToFileURL(entry));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const result = await connection.runAndReadAll(sql);
for (const row of result.getRows()) process.stdout.write(`${row.join('|')}\n`);
