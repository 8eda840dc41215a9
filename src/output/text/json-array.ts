/** Writes a JSON array as a stream, a member a line. */
export class JsonArray {
  #empty = true;

  /** `member` is JSON already. */
  put(member: string): string {
    const before = this.#empty ? '[\n' : ',\n';
    this.#empty = false;
    return before + member;
  }

  end(): string {
    return this.#empty ? '[]\n' : '\n]\n';
  }
}
