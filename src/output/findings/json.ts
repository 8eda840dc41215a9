import { JsonArray, safeJson } from '../text/json.ts';
import { findingObject } from './finding-object.ts';
import type { Reporter, Write } from './reporter.ts';

/** A JSON array with one finding per line. */
export function json(write: Write): Reporter {
  const array = new JsonArray();
  return {
    file(path, findings) {
      for (const finding of findings) write(array.put(safeJson(findingObject(path, finding))));
    },
    fixed(path, findings) {
      for (const finding of findings) {
        write(array.put(safeJson(findingObject(path, finding, true))));
      }
    },
    end() {
      write(array.end());
    },
  };
}

/** One JSON object per line. */
export function ndjson(write: Write): Reporter {
  return {
    file(path, findings) {
      for (const finding of findings) write(`${safeJson(findingObject(path, finding))}\n`);
    },
    fixed(path, findings) {
      for (const finding of findings) write(`${safeJson(findingObject(path, finding, true))}\n`);
    },
    end() {},
  };
}
