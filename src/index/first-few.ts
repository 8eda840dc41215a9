/** The first stories in the order of a number, and all that have the last one's. */
export interface FirstFew {
  readonly field: 'id' | 'timestamp';
  readonly descending: boolean;
  readonly limit: number;
}
