import type { LocatedFinding } from '../../rules/engine/finding.ts';
import { count } from '../text/count.ts';
import { attributes, escapeXml } from '../text/xml.ts';
import type { Reporter, Summary, Write } from './reporter.ts';

/**
 * The XML of JUnit: a suite a file, a failed test a finding. When nothing is found there is one test
 * that passed, since servers take a report without tests for a fault.
 */
export function junit(write: Write): Reporter {
  const suites = new Map<string, LocatedFinding[]>();
  return {
    file(path, findings) {
      const known = suites.get(path);
      if (known === undefined) suites.set(path, [...findings]);
      else for (const finding of findings) known.push(finding);
    },
    // Only now are the counts known that come first.
    end(summary) {
      const failures = Array.from(suites.values()).reduce((sum, { length }) => sum + length, 0);
      const tests = Math.max(1, failures);
      write('<?xml version="1.0" encoding="UTF-8"?>\n');
      write(`<testsuites${attributes({ name: 'copydesk', tests, failures, errors: 0 })}>\n`);
      if (failures === 0) write(passedSuite(summary));
      for (const [path, findings] of suites) write(suite(path, findings));
      write('</testsuites>\n');
    },
  };
}

function passedSuite({ stories, files }: Summary): string {
  const name = `no problem in ${count(stories, 'story', 'stories')} in ${count(files, 'file')}`;
  return [
    `  <testsuite${attributes({ name: 'copydesk', tests: 1, failures: 0, errors: 0 })}>`,
    `    <testcase${attributes({ name, classname: 'copydesk' })}/>`,
    '  </testsuite>\n',
  ].join('\n');
}

function suite(path: string, findings: readonly LocatedFinding[]): string {
  const count = findings.length;
  const cases = findings.map((finding) => failedTest(path, finding));
  const counts = attributes({ name: path, tests: count, failures: count, errors: 0 });
  return `  <testsuite${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function failedTest(path: string, finding: LocatedFinding): string {
  const { rule, severity, message, line, column } = finding;
  const place = `${path}:${line}:${column}`;
  return [
    `    <testcase${attributes({ name: `${rule} at ${line}:${column}`, classname: path })}>`,
    `      <failure${attributes({ type: severity, message })}>${escapeXml(place)}</failure>`,
    '    </testcase>\n',
  ].join('\n');
}
