/** The first stories in the order of a field, including ties with the last one. */
export interface FirstFew {
  readonly field: 'id' | 'timestamp';
  readonly descending: boolean;
  readonly limit: number;
}
