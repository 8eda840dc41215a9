import { escapeLine } from '../../text/escape.ts';
import { type Reporter, rulesOf, type Write } from './reporter.ts';

/** One line per finding, in the format of compiler errors, which editors can parse. */
export function compact(write: Write): Reporter {
  return {
    file(path, findings) {
      for (const { line, column, severity, rule, message } of findings) {
        write(
          `${escapeLine(path)}:${line}:${column}: ${severity} ${rule} ${escapeLine(message)}\n`,
        );
      }
    },
    fixed(path, findings) {
      write(`${escapeLine(path)}: fixed ${rulesOf(findings)}\n`);
    },
    end() {},
  };
}
