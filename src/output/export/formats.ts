import type { ExportFormat, ExportFormatName } from './format.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { bulk, ndjson } from './ndjson.ts';
import { ninjs } from './ninjs.ts';
import { storyLayout } from './story-layout.ts';

/** The export formats, by name. Parquet is not among them: it is written by the command only. */
export const EXPORTERS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  ndjson,
  bulk,
  ninjs,
  jsonld: jsonLd,
  markdown,
  story: storyLayout,
};
