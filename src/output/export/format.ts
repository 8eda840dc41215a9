import type { Story } from '../../corpus/read/story.ts';
import type { TimestampWriter } from '../story/zone.ts';

export const EXPORT_FORMATS = ['ndjson', 'bulk', 'ninjs', 'jsonld', 'markdown', 'story'] as const;
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** Settings that come from the user rather than from a story. */
export interface ExportOptions {
  readonly time: TimestampWriter;
  /** Whether `time` includes the UTC offset. */
  readonly zoned: boolean;
  /** The prefix of story URIs. */
  readonly uriBase: string;
}

/** An export format with one document per story. */
export interface ExportFormat {
  /** The extension of a file with one document. */
  readonly extension: string;
  /** The separator between documents in a stream; null if a stream can hold only one. */
  readonly between: string | null;
  readonly write: (story: Story, options: ExportOptions) => string;
}
