import { VERSION } from '../../version.ts';
import { type Stamp, stampOf } from '../stored/format.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { loadEngine } from './engine.ts';
import { openIndex, type Refusal } from './open.ts';
import type { IndexCandidate } from './place.ts';

/** What an index must have been built with to be usable by this process. */
export function ownStamp(): Stamp {
  return stampOf(VERSION, process.versions.unicode ?? '');
}

/** Opens an index, or returns a clause that says why it cannot be used; see `refusalText`. */
export async function openArchive(
  candidate: IndexCandidate,
  verify: boolean,
): Promise<ArchiveIndex | string> {
  const engine = await loadEngine();
  const opened = openIndex(candidate, { engine, stamp: ownStamp(), verify });
  return opened.ok ? opened.index : refusalText(opened.refusal);
}

/** Completes "the index of archive ...". */
export function refusalText(refusal: Refusal): string {
  return TEXTS[refusal];
}

const TEXTS: Readonly<Record<Refusal, string>> = {
  missing: 'does not exist',
  unreadable: 'cannot be read',
  damaged: 'is damaged',
  'other-owner': 'belongs to another user',
  'other-folder': 'was made for another folder',
  'other-version': 'was built by another version',
  'no-engine': 'needs Node 22.16 or the package node-sqlite3-wasm',
};
