import type { Story } from '../../corpus/read/story.ts';
import type { TimestampWriter } from '../story/zone.ts';

export const EXPORT_FORMATS = ['ndjson', 'bulk', 'ninjs', 'jsonld', 'markdown', 'story'] as const;
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** What the user decides and no story says. */
export interface ExportOptions {
  readonly time: TimestampWriter;
  /** Whether `time` writes the zone's offset. */
  readonly zoned: boolean;
  /** What a story's key is put behind to make its URI. */
  readonly uriBase: string;
}

/** A format that stories are written in, one document a story. */
export interface ExportFormat {
  /** How the name of a file with one document ends. */
  readonly extension: string;
  /** What parts two documents in one stream; null where a stream can hold one only. */
  readonly between: string | null;
  readonly write: (story: Story, options: ExportOptions) => string;
}
