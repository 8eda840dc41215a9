import type { LocatedFinding } from '../../rules/engine/finding.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import { findingObject } from './finding-object.ts';
import type { Reporter, Write } from './reporter.ts';

/** A JSON array with one finding per line. */
export function json(write: Write): Reporter {
  const array = new JsonArray();
  return objects(
    (object) => write(array.put(object)),
    () => write(array.end()),
  );
}

/** One JSON object per line. */
export function ndjson(write: Write): Reporter {
  return objects(
    (object) => write(`${object}\n`),
    () => {},
  );
}

/** Passes each finding to `put` as JSON. */
function objects(put: (object: string) => void, end: () => void): Reporter {
  const putAll = (path: string, findings: readonly LocatedFinding[], fixed: boolean): void => {
    for (const finding of findings) put(safeJson(findingObject(path, finding, fixed)));
  };
  return {
    file: (path, findings) => putAll(path, findings, false),
    fixed: (path, findings) => putAll(path, findings, true),
    end,
  };
}
