import { UNSAFE_BEYOND_ASCII } from '../../text/escape.ts';

const UNSAFE_IN_JSON = new RegExp(`[${UNSAFE_BEYOND_ASCII}]`, 'g');

/** JSON whose strings hold no raw control or reordering character; it means the same. */
export function safeJson(value: unknown, indent = 0): string {
  return escapeJson(JSON.stringify(value, null, indent));
}

/** The same for JSON that is written already. */
export function escapeJson(json: string): string {
  return json.replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

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
