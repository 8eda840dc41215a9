import { UNSAFE_BEYOND_ASCII } from '../../text/escape.ts';

const UNSAFE_IN_JSON = new RegExp(`[${UNSAFE_BEYOND_ASCII}]`, 'g');

/**
 * JSON with control and bidirectional characters in strings escaped. It parses to the same value.
 */
export function safeJson(value: unknown, indent = 0): string {
  return escapeJson(JSON.stringify(value, null, indent));
}

/** The same for text that is already JSON. */
export function escapeJson(json: string): string {
  return json.replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The members of an object that are neither null nor an empty list. */
export function presentMembers<Value>(
  members: Readonly<Record<string, Value>>,
): (readonly [name: string, value: Value])[] {
  return Object.entries(members).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
}

/** Writes a JSON array incrementally, one member per line. */
export class JsonArray {
  #empty = true;

  /** `member` must already be JSON. */
  put(member: string): string {
    const before = this.#empty ? '[\n' : ',\n';
    this.#empty = false;
    return before + member;
  }

  end(): string {
    return this.#empty ? '[]\n' : '\n]\n';
  }
}
