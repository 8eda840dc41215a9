import type { Story } from '../../corpus/read/story.ts';
import type { TimestampWriter } from '../story/zone.ts';

/** Names of the text formats that `copydesk export` writes. */
export const EXPORT_FORMATS = ['ndjson', 'bulk', 'ninjs', 'jsonld', 'markdown', 'story'] as const;
/** Name of an export format. */
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** Settings of an export. */
export interface ExportOptions {
  /** Writes timestamps; see `timestampWriter`. */
  readonly time: TimestampWriter;
  /** Whether `time` writes the offset of a time zone. ninjs needs it. */
  readonly zoned: boolean;
  /** Prefix that makes an ID a URI, in ninjs and JSON-LD: `https://example.org/`. */
  readonly uriBase: string;
}

/** An export format: one document per story. */
export interface ExportFormat {
  /** Extension for a file with one document, without the dot. */
  readonly extension: string;
  /** Text between two documents in one file; null if a file can hold only one document. */
  readonly between: string | null;
  /** The document of a story, line ending included. */
  readonly write: (story: Story, options: ExportOptions) => string;
}
