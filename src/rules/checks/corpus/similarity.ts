import { mixBits } from '../../../corpus/packed/hash-index.ts';
import { lazily } from '../../../text/lazily.ts';
/**
 * MinHash (Broder, "On the resemblance and containment of documents", 1997): hash every run of
 * three words with 128 hash functions and keep the minimum of each. The share of equal values in
 * two results estimates the Jaccard similarity of the texts.
 */
export const HASHES = 128;
const RUN = 3;

const WORD = lazily(() => /[\p{L}\p{N}]+/gu);

/** The MinHash of a text; null if it has fewer words than a run. */
export function minHash(text: string): Uint32Array | null {
  const words = (text.match(WORD()) ?? []).map((word) => hashWord(word.toLowerCase()));
  if (words.length < RUN) return null;
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (let at = RUN; at <= words.length; at++) {
    let run = 0;
    for (let back = RUN; back > 0; back--) run = mixBits(run ^ (words[at - back] ?? 0));
    for (let hash = 0; hash < HASHES; hash++) {
      const value = mixBits(run + Math.imul(hash, 0x9e3779b1)) >>> 0;
      if (value < (least[hash] ?? 0)) least[hash] = value;
    }
  }
  return least;
}

/** Estimates the share of word runs that two texts have in common, from 0 to 1. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let hash = 0; hash < HASHES; hash++) if (a[hash] === b[hash]) equal++;
  return equal / HASHES;
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}
