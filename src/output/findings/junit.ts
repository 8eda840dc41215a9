import type { LocatedFinding } from '../../rules/engine/finding.ts';
import { countStories } from '../text/count.ts';
import { attributes, escapeXml } from '../text/xml.ts';
import type { Reporter, Summary, Write } from './reporter.ts';

/**
 * JUnit XML with a suite for each file and a failed test for each finding. An unreadable file is a
 * test with an error. If there are no findings, the report has one passed test, because servers
 * reject a report without tests.
 */
export function junit(write: Write): Reporter {
  const suites = new Map<string, LocatedFinding[]>();
  return {
    file(path, findings) {
      const known = suites.get(path);
      if (known === undefined) suites.set(path, [...findings]);
      else for (const finding of findings) known.push(finding);
    },
    // The counts come first in the file but are known only at the end.
    end(summary) {
      const all = countsOf(Array.from(suites.values()).flat());
      const counts = { ...all, tests: Math.max(1, all.tests) };
      write('<?xml version="1.0" encoding="UTF-8"?>\n');
      write(`<testsuites${attributes({ name: 'copydesk', ...counts })}>\n`);
      if (all.tests === 0) write(passedSuite(summary));
      for (const [path, findings] of suites) write(suite(path, findings));
      write('</testsuites>\n');
    },
  };
}

function passedSuite({ stories, files }: Summary): string {
  const name = `no problem in ${countStories(stories, files)}`;
  return [
    `  <testsuite${attributes({ name: 'copydesk', tests: 1, failures: 0, errors: 0 })}>`,
    `    <testcase${attributes({ name, classname: 'copydesk' })}/>`,
    '  </testsuite>\n',
  ].join('\n');
}

const isError = ({ rule }: LocatedFinding): boolean => rule === 'file-unreadable';

function countsOf(findings: readonly LocatedFinding[]) {
  const errors = findings.filter(isError).length;
  return { tests: findings.length, failures: findings.length - errors, errors };
}

function suite(path: string, findings: readonly LocatedFinding[]): string {
  const cases = findings.map((finding) => failedTest(path, finding));
  const counts = attributes({ name: path, ...countsOf(findings) });
  return `  <testsuite${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function failedTest(path: string, finding: LocatedFinding): string {
  const { rule, severity, message, line, column } = finding;
  const place = `${path}:${line}:${column}`;
  const name = `${rule} at ${line}:${column}`;
  const element = isError(finding) ? 'error' : 'failure';
  return [
    `    <testcase${attributes({ name, classname: path, file: path, line })}>`,
    `      <${element}${attributes({ type: severity, message })}>${escapeXml(place)}</${element}>`,
    '    </testcase>\n',
  ].join('\n');
}
