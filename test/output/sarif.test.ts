import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/output/findings/sarif.ts';
import { unreadableFinding } from '../../src/rules/engine/finding.ts';
import type { Severity } from '../../src/rules/engine/rule.ts';
import { RULES } from '../../src/rules/rules.ts';
import { story } from '../rules/fixture.ts';
import { checkText, SUMMARY } from './findings.ts';
import { validateSarif } from './sarif-schema.ts';

/** The log that a run would write. */
function logOf(files: Readonly<Record<string, string>>, folder = '/archive'): string {
  const pieces: string[] = [];
  const options = { version: '0.1.0', rules: RULES, folder, say: () => {} };
  const reporter = sarif((text) => pieces.push(text), options);
  for (const [path, text] of Object.entries(files)) {
    const findings = checkText(path, text);
    if (findings.length > 0) reporter.file(path, findings);
  }
  reporter.end(SUMMARY);
  return pieces.join('');
}

const resultsOf = (files: Readonly<Record<string, string>>, folder?: string) =>
  JSON.parse(logOf(files, folder)).runs[0].results;
const uriOf = (path: string, folder?: string) =>
  resultsOf({ [path]: FAULTY }, folder)[0].locations[0].physicalLocation.artifactLocation;

const FAULTY = story({ id: 'ID :\n4708O3\n', headline: '𝒯op  diplomats hold&amp;talks \n' });

describe('the log', () => {
  test('matches the published schema, with all kinds of findings and with none', () => {
    for (const files of [
      { 'a b/한국.txt': FAULTY, '../c.txt': `${FAULTY}\u202e`, '-': FAULTY },
      {},
    ]) {
      validateSarif(JSON.parse(logOf(files)));
      expect(validateSarif.errors ?? []).toEqual([]);
    }
  });

  test('is checked against a schema that rejects invalid logs', () => {
    expect(validateSarif({ version: '2.1.0', runs: [{ results: [{ level: 'info' }] }] })).toBe(
      false,
    );
  });

  test('lists all rules, and results refer to them', () => {
    const [run] = JSON.parse(logOf({ 'a.txt': FAULTY })).runs;
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ name }) => name));
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(rules.every((rule: { help: object }) => 'markdown' in rule.help)).toBe(true);
  });

  test('counts columns and offsets in the declared UTF-16 code units', () => {
    const [run] = JSON.parse(logOf({ 'a.txt': FAULTY })).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    const lines = FAULTY.split('\n');
    for (const { locations, ruleId } of run.results) {
      const { startLine, startColumn, charOffset, charLength } =
        locations[0].physicalLocation.region;
      const line = lines[startLine - 1] ?? '';
      const found = FAULTY.slice(charOffset, charOffset + charLength);
      expect(line.slice(startColumn - 1, startColumn - 1 + charLength), ruleId).toBe(found);
    }
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('html-entity');
  });

  test('has the same fixes as --fix', () => {
    const results = resultsOf({ 'a.txt': FAULTY });
    const entity = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'html-entity');
    const [{ replacements }] = entity.fixes[0].artifactChanges;
    const [{ deletedRegion, insertedContent }] = replacements;
    const { charOffset, charLength } = deletedRegion;
    expect(FAULTY.slice(charOffset, charOffset + charLength)).toBe('&amp;');
    expect(insertedContent.text).toBe('&');
  });
});

describe('more results than GitHub accepts', () => {
  const [finding] = checkText('a.txt', FAULTY);
  if (finding === undefined) throw new Error('nothing found');
  const many = (severity: Severity, length: number) => Array(length).fill({ ...finding, severity });

  test('are cut to the most severe, with a note in the log', () => {
    const pieces: string[] = [];
    const said: string[] = [];
    const reporter = sarif((text) => pieces.push(text), {
      version: '0.1.0',
      rules: RULES,
      folder: '/archive',
      say: (message) => said.push(message),
    });
    reporter.file('a.txt', many('info', 24_000));
    reporter.file('b.txt', many('error', 2000));
    reporter.end(SUMMARY);
    const log = JSON.parse(pieces.join(''));
    validateSarif(log);
    expect(validateSarif.errors ?? []).toEqual([]);
    const [{ results, invocations }] = log.runs;
    const levels = results.map(({ level }: { level: string }) => level);
    expect(levels).toEqual([...Array(2000).fill('error'), ...Array(23_000).fill('note')]);
    const [{ message, level }] = invocations[0].toolExecutionNotifications;
    expect(level).toBe('warning');
    expect(message.text).toContain('the 25000 most severe of 26000 problems');
    expect(said).toEqual([message.text]);
  });

  test('are not cut up to the limit, and keep their order', () => {
    const log = logOf({ 'a.txt': FAULTY });
    expect(log).not.toContain('toolExecutionNotifications');
  });
});

test('the invocation reports an unreadable file', () => {
  const pieces: string[] = [];
  const options = { version: '0.1.0', rules: RULES, folder: '/', say: () => {} };
  const reporter = sarif((text) => pieces.push(text), options);
  reporter.file('a.txt', [unreadableFinding('is empty', 'error')]);
  reporter.end({ ...SUMMARY, unread: 1 });
  const log = JSON.parse(pieces.join(''));
  validateSarif(log);
  expect(validateSarif.errors ?? []).toEqual([]);
  expect(log.runs[0].invocations).toEqual([{ executionSuccessful: false }]);
});

describe('addresses', () => {
  test('are relative to the folder, percent-encoded', () => {
    expect(uriOf('a b/100%, #1?.txt')).toEqual({
      uri: 'a%20b/100%25%2C%20%231%3F.txt',
      uriBaseId: 'SRCROOT',
    });
    expect(uriOf('./2017/한국.txt').uri).toBe('2017/%ED%95%9C%EA%B5%AD.txt');
    expect(uriOf('/archive/2017/a.txt')).toEqual({ uri: '2017/a.txt', uriBaseId: 'SRCROOT' });
  });

  test('are absolute outside the folder', () => {
    expect(uriOf('../other/a b.txt')).toEqual({ uri: pathToFileURL('/other/a b.txt').href });
    expect(uriOf('..a.txt').uri).toBe('..a.txt');
  });

  test('do not exist for standard input', () => {
    expect(uriOf('-')).toEqual({ description: { text: 'standard input' } });
  });
});

test('fingerprints survive lines added above, and distinguish identical lines', () => {
  const prints = (text: string) =>
    resultsOf({ 'a.txt': text }).map(
      ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints,
    );
  const body = (above: string) =>
    story({ body: `They met.\n${above}\nOne &amp; two.\n\nOne &amp; two.\n\nThey left.` });
  expect(prints(body(''))).toHaveLength(2);
  expect(prints(body('\nIt rained.\n'))).toEqual(prints(body('')));
  expect(new Set(prints(body('')).map(JSON.stringify.bind(null))).size).toBe(2);
});
