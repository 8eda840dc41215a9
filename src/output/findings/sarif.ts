import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { Edit, Rule, Severity } from '../../rules/engine/rule.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import { encodeName, fileUri } from '../text/link.ts';
import { Fingerprints } from './fingerprints.ts';
import type { Reporter, Write } from './reporter.ts';

interface SarifOptions {
  readonly version: string;
  readonly rules: readonly Rule[];
  /** The absolute folder that paths are relative to. */
  readonly folder: string;
  /** Shows a message to the user, if results had to be left out. */
  readonly say: (message: string) => void;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
/** The base of relative URIs: the folder that copydesk ran in. */
const BASE = 'SRCROOT';

/**
 * The most results per run that GitHub accepts; it rejects a file with more
 * (docs.github.com/en/code-security/code-scanning, "SARIF results exceed one or more limits").
 */
const MAX_RESULTS = 25_000;

/**
 * SARIF 2.1.0 (docs.oasis-open.org/sarif), for code scanning and editors. A finding keeps its
 * fingerprint when lines are added or removed around it. If there are more results than GitHub
 * accepts, only the most severe are written, with a note in the file.
 */
export function sarif(write: Write, options: SarifOptions): Reporter {
  const results = new MostSevere();
  const prints = new Fingerprints();
  const ruleIndex = new Map(options.rules.map(({ name }, index) => [name, index]));
  write(openLog(options));
  return {
    file(path, findings) {
      for (const finding of findings) {
        const result = {
          ruleId: finding.rule,
          ruleIndex: ruleIndex.get(finding.rule) ?? -1,
          level: LEVELS[finding.severity],
          message: { text: finding.message },
          locations: [{ physicalLocation: locationOf(path, finding, options.folder) }],
          partialFingerprints: { 'copydesk/v1': prints.of(path, finding) },
          ...relatedOf(finding, options.folder),
          ...fixesOf(path, finding, options.folder),
        };
        results.add(finding.severity, safeJson(result));
      }
    },
    end({ unread }) {
      const array = new JsonArray();
      for (const result of results.kept) write(array.put(result));
      const notes = results.count > MAX_RESULTS ? [leftOutNote(results.count)] : [];
      const invocation = {
        executionSuccessful: unread === 0,
        ...(notes.length > 0 ? { toolExecutionNotifications: notes } : {}),
      };
      write(`${array.end().trimEnd()},"invocations":${safeJson([invocation])}}]}\n`);
      if (notes.length > 0) options.say(leftOut(results.count));
    },
  };
}

const leftOut = (count: number): string =>
  `The SARIF report has the ${MAX_RESULTS} most severe of ${count} problems: GitHub accepts no more. Choose rules with --select, or check fewer files at a time.`;

const leftOutNote = (count: number): object => ({
  level: 'warning',
  message: { text: leftOut(count) },
});

/** Keeps the most severe results, up to the limit. */
class MostSevere {
  count = 0;
  readonly #kept: Record<Severity, { readonly at: number; readonly result: string }[]> = {
    error: [],
    warning: [],
    info: [],
  };

  add(severity: Severity, result: string): void {
    const at = this.count++;
    if (this.#kept[severity].length < MAX_RESULTS) this.#kept[severity].push({ at, result });
  }

  /** The results in the order they were added, or by severity if some had to be left out. */
  get kept(): readonly string[] {
    const { error, warning, info } = this.#kept;
    const all = [...error, ...warning, ...info];
    if (this.count <= MAX_RESULTS) all.sort((a, b) => a.at - b.at);
    return all.slice(0, MAX_RESULTS).map(({ result }) => result);
  }
}

function openLog({ version, rules }: SarifOptions): string {
  const driver = { name: 'copydesk', version, rules: rules.map(descriptorOf) };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [BASE]: { description: { text: 'The folder that copydesk ran in.' } },
    },
    results: [],
  };
  const log = safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
  return log.slice(0, log.lastIndexOf('[]'));
}

function descriptorOf(rule: Rule): object {
  const { name, summary, why, help, bad, good, severity, enabledByDefault, category, fix } = rule;
  return {
    id: name,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: why },
    help: {
      text: `${help}\n\nBad:\n${bad}\n\nGood:\n${good}`,
      markdown: `${help}\n\n${fenced('Bad', bad)}\n\n${fenced('Good', good)}`,
    },
    defaultConfiguration: { enabled: enabledByDefault, level: LEVELS[severity] },
    properties: { category, tags: [category], ...(fix === null ? {} : { fix }) },
  };
}

const fenced = (title: string, example: string): string =>
  `${title}:\n\n\`\`\`text\n${example}\n\`\`\``;

function locationOf(path: string, finding: LocatedFinding, folder: string): object {
  const { start, end, line, endLine, lineStart, endLineStart } = finding;
  return {
    artifactLocation: artifactOf(path, folder),
    region: {
      startLine: line,
      startColumn: start - lineStart + 1,
      endLine,
      endColumn: end - endLineStart + 1,
      charOffset: start,
      charLength: end - start,
    },
  };
}

/** A URI reference (RFC 3986): relative to the folder for a file inside it, absolute otherwise. */
function artifactOf(path: string, folder: string): object {
  if (path === '-') return { description: { text: 'standard input' } };
  const whole = resolve(folder, path);
  const names = relative(folder, whole).split(sep);
  if (names[0] === '..' || isAbsolute(names.join(sep))) return { uri: fileUri('', whole) };
  return { uri: names.map(encodeName).join('/'), uriBaseId: BASE };
}

function relatedOf({ related }: LocatedFinding, folder: string): object {
  if (related === null) return {};
  const physicalLocation = {
    artifactLocation: artifactOf(related.path, folder),
    region: { startLine: related.line },
  };
  const location = { id: 1, message: { text: 'The earlier story.' }, physicalLocation };
  return { relatedLocations: [location] };
}

function fixesOf(path: string, { edits, fix }: LocatedFinding, folder: string): object {
  if (edits === null) return {};
  const text =
    fix === 'safe' ? 'Fix made by --fix.' : 'Fix made by --unsafe-fixes; check the result.';
  const artifactLocation = artifactOf(path, folder);
  const artifactChanges = [{ artifactLocation, replacements: edits.map(replacementOf) }];
  return { fixes: [{ description: { text }, artifactChanges }] };
}

const replacementOf = ({ start, end, text }: Edit): object => ({
  deletedRegion: { charOffset: start, charLength: end - start },
  ...(text === '' ? {} : { insertedContent: { text } }),
});
