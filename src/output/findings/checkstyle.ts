import { attributes } from '../text/xml.ts';
import type { Reporter, Write } from './reporter.ts';

/** Checkstyle XML 4.3, which many CI servers read. */
export function checkstyle(write: Write): Reporter {
  write('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n');
  return {
    file(path, findings) {
      write(`  <file${attributes({ name: path })}>\n`);
      for (const { line, column, severity, message, rule } of findings) {
        const source = `copydesk.${rule}`;
        write(`    <error${attributes({ line, column, severity, message, source })}/>\n`);
      }
      write('  </file>\n');
    },
    end() {
      write('</checkstyle>\n');
    },
  };
}
