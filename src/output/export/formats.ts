import { storyObject } from '../story/fields.ts';
import { safeJson } from '../text/json.ts';
import type { ExportFormat, ExportFormatName } from './format.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { bulk } from './ndjson.ts';
import { ninjs } from './ninjs.ts';
import { storyLayout } from './story-layout.ts';

/** The story object, one per line: for jq, DuckDB and pandas. */
const ndjson: ExportFormat = {
  extension: 'json',
  between: '',
  write: (story, { time }) => `${safeJson(storyObject(story, time))}\n`,
};

/** The export formats, by name. Parquet is not among them: it is written by the command only. */
export const EXPORTERS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  ndjson,
  bulk,
  ninjs,
  jsonld: jsonLd,
  markdown,
  story: storyLayout,
};
