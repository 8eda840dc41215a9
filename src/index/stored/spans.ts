import type { StoryPlaces } from '../../rules/engine/facts.ts';
import { type PackedPlace, packPlainPlace, unpackPlace } from '../../rules/engine/packed-place.ts';
import { CHUNK } from './columns.ts';
import { damaged } from './format.ts';

/** Numbers for one position: where it starts, its length, its line and column. */
const SIZE = 4;
const COLUMNS = 2 * SIZE;
const BYTES = COLUMNS * CHUNK * Uint32Array.BYTES_PER_ELEMENT;

/**
 * The positions as numbers, with zeros for an ID that there is not; null if one of them takes more
 * numbers, because its text is on several lines or has characters of two UTF-16 code units.
 */
export function packPlaces({ idPlace, place }: StoryPlaces): readonly number[] | null {
  if (place === null || !isPlain(place) || (idPlace !== null && !isPlain(idPlace))) return null;
  return [...(idPlace === null ? NO_PLACE : plain(idPlace)), ...plain(place)];
}

const NO_PLACE: readonly number[] = new Array(SIZE).fill(0);

function isPlain(packed: PackedPlace): boolean {
  const [start = 0, length = 0, line = 0, column = 0] = plain(packed);
  const expected = packPlainPlace(start, length, line, column);
  return packed.every((number, at) => number === expected[at]);
}

function plain(packed: PackedPlace): readonly number[] {
  const { start, end, line, column } = unpackPlace((at) => packed[at] ?? 0);
  return [start, end - start, line, column];
}

/** The positions of CHUNK stories, one column of numbers after another. */
export class SpanChunk {
  readonly #numbers: Uint32Array;

  constructor(buffer: ArrayBuffer = new ArrayBuffer(BYTES)) {
    if (buffer.byteLength !== BYTES) throw damaged('a chunk of positions');
    this.#numbers = new Uint32Array(buffer);
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.#numbers.buffer);
  }

  /** Sets the positions of the story at a place in the chunk; see `packPlaces`. */
  set(at: number, packed: readonly number[]): void {
    for (const [column, number] of packed.entries()) this.#numbers[column * CHUNK + at] = number;
  }

  /** Null for a story whose positions are not stored. */
  get(at: number): StoryPlaces | null {
    const place = this.#placeAt(at, SIZE);
    return place === null ? null : { idPlace: this.#placeAt(at, 0), place };
  }

  /** The position in four columns from a first one. */
  #placeAt(at: number, first: number): PackedPlace | null {
    const number = (nth: number): number => this.#numbers[(first + nth) * CHUNK + at] ?? 0;
    const line = number(2);
    // Lines count from 1.
    return line === 0 ? null : packPlainPlace(number(0), number(1), line, number(3));
  }
}
