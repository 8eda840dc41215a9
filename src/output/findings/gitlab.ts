import { normalize } from 'node:path/posix';
import type { Severity } from '../../rules/engine/rule.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import { Fingerprints } from './fingerprints.ts';
import type { Reporter, Write } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/**
 * A Code Quality report of GitLab (docs.gitlab.com/ci/testing/code_quality, "Code Quality report
 * format"). It wants paths without `./` before them and a fingerprint that each finding keeps.
 */
export function gitlab(write: Write): Reporter {
  const array = new JsonArray();
  const prints = new Fingerprints();
  return {
    file(path, findings) {
      for (const finding of findings) {
        const { rule, severity, message, line, endLine } = finding;
        const issue = {
          description: message,
          check_name: rule,
          fingerprint: prints.of(path, finding),
          severity: SEVERITIES[severity],
          location: { path: normalize(path), lines: { begin: line, end: endLine } },
        };
        write(array.put(safeJson(issue)));
      }
    },
    end() {
      write(array.end());
    },
  };
}
