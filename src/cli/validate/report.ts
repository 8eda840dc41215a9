import { resolve } from 'node:path';
import { checkstyle } from '../../output/reporters/checkstyle.ts';
import { compact } from '../../output/reporters/compact.ts';
import { github } from '../../output/reporters/github.ts';
import { json, ndjson } from '../../output/reporters/json.ts';
import { junit } from '../../output/reporters/junit.ts';
import type { Reporter, Write } from '../../output/reporters/reporter.ts';
import { sarif } from '../../output/reporters/sarif.ts';
import { PLAIN, type Style } from '../../output/style.ts';
import { RULES, ruleNamed } from '../../rules/rules.ts';
import { chooseStyle } from '../color.ts';
import { lineColumns } from '../columns.ts';
import type { ValidateFlags } from '../declare/validate.ts';
import { FileOutput } from '../file-output.ts';
import type { Io, Output } from '../io.ts';
import { VERSION } from '../version.ts';

/** The reporters of a run as one, and the file that one of them may write. */
export interface Report extends Reporter {
  /** Leaves the file of `--output` as it was before the run, if the run did not come to its end. */
  discard(): void;
}

/**
 * What `--format` asks for goes to `out`, or else into the file of `--output`; `out` then has the
 * report for people.
 */
export async function openReport(flags: ValidateFlags, out: Output, io: Io): Promise<Report> {
  const style = await chooseStyle(flags.color, { ...io, stdout: out });
  const columns = lineColumns(out);
  const shown: Write = (text) => out.write(text);
  if (flags.output === undefined) {
    const reporter = await createReporter(flags.format, shown, style, columns);
    return { ...reporter, discard() {} };
  }
  const file = new FileOutput(flags.output);
  const written: Write = (text) => file.write(text);
  return both(
    await createReporter('pretty', shown, style, columns),
    await createReporter(flags.format, written, PLAIN, lineColumns({ terminal: null })),
    file,
  );
}

async function createReporter(
  format: ValidateFlags['format'],
  write: Write,
  style: Style,
  columns: number,
): Promise<Reporter> {
  switch (format) {
    case 'pretty': {
      const { pretty } = await import('../../output/reporters/pretty.ts');
      return pretty(write, { columns, style, about: ruleNamed });
    }
    case 'compact':
      return compact(write);
    case 'json':
      return json(write);
    case 'ndjson':
      return ndjson(write);
    case 'sarif':
      return sarif(write, { version: VERSION, rules: RULES, folder: resolve('.') });
    case 'github':
      return github(write);
    case 'junit':
      return junit(write);
    case 'checkstyle':
      return checkstyle(write);
  }
}

function both(shown: Reporter, written: Reporter, file: FileOutput): Report {
  return {
    file(path, findings) {
      shown.file(path, findings);
      written.file(path, findings);
    },
    end(summary) {
      written.end(summary);
      file.finish();
      shown.end(summary);
    },
    discard() {
      file.discard();
    },
  };
}
