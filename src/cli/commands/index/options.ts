export interface IndexOptions {
  /** The archive. */
  readonly folder: string;
  /** The folder that contains the index; null for the usual one in the archive. */
  readonly indexFolder: string | null;
  readonly action: 'update' | 'watch' | 'status' | 'remove';
  /** The number of threads; null to choose it automatically. */
  readonly threads: number | null;
  readonly progress: boolean;
}
