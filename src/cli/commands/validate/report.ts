import { resolve } from 'node:path';
import { displayPath } from '../../../corpus/problem.ts';
import { FileOutput } from '../../../files/output-file.ts';
import { checkstyle } from '../../../output/findings/checkstyle.ts';
import { compact } from '../../../output/findings/compact.ts';
import { github } from '../../../output/findings/github.ts';
import { gitlab } from '../../../output/findings/gitlab.ts';
import { json, ndjson } from '../../../output/findings/json.ts';
import { junit } from '../../../output/findings/junit.ts';
import type { PrettyOptions } from '../../../output/findings/pretty.ts';
import { type Reporter, rulesOf, type Write } from '../../../output/findings/reporter.ts';
import { sarif } from '../../../output/findings/sarif.ts';
import { fileLinks } from '../../../output/text/link.ts';
import { PLAIN } from '../../../output/text/style.ts';
import { RULES } from '../../../rules/rules.ts';
import { chooseStyle } from '../../../terminal/color.ts';
import { linkHost } from '../../../terminal/hyperlink.ts';
import { type Io, lineColumns, type Output } from '../../../terminal/io.ts';
import { VERSION } from '../../../version.ts';
import type { ReportFormat, ReportOptions } from './options.ts';

/** The combined reporters of a run, with the output file that one of them may write. */
export interface Report extends Reporter {
  /** Leaves the output file as it was if the run did not complete. */
  discard(): void;
}

const IN_A_FILE: PrettyOptions = {
  style: PLAIN,
  columns: lineColumns({ terminal: null }),
  link: fileLinks(null),
};

/** Reports to `out`, and also to the output file if there is one. */
export async function openReport(
  { format, output, statistics, color, hyperlink }: ReportOptions,
  out: Output,
  io: Io,
): Promise<Report> {
  const look: PrettyOptions = {
    style: await chooseStyle(color, { ...io, stdout: out }),
    columns: lineColumns(out),
    link: fileLinks(linkHost(hyperlink, out, io.env)),
  };
  const write: Write = (text) => out.write(text);
  const shownFormat = output === null ? format : 'pretty';
  const shown = statistics
    ? await createStatistics(shownFormat, write, look, out)
    : await createReporter(shownFormat, write, look, io);
  if (output === null) return { ...shown, fixed: shown.fixed ?? fixedOnStderr(io), discard() {} };
  const file = new FileOutput(output);
  const written = await createReporter(format, (text) => file.write(text), IN_A_FILE, io);
  return both(shown, written, file);
}

async function createReporter(
  format: ReportFormat,
  write: Write,
  look: PrettyOptions,
  io: Io,
): Promise<Reporter> {
  switch (format) {
    case 'pretty': {
      const { pretty } = await import('../../../output/findings/pretty.ts');
      return pretty(write, look);
    }
    case 'compact':
      return compact(write);
    case 'json':
      return json(write);
    case 'ndjson':
      return ndjson(write);
    case 'sarif':
      return sarif(write, {
        version: VERSION,
        rules: RULES,
        folder: resolve('.'),
        say: (message) => io.stderr.write(`copydesk: ${message}\n`),
      });
    case 'github':
      return github(write);
    case 'junit':
      return junit(write);
    case 'checkstyle':
      return checkstyle(write);
    case 'gitlab':
      return gitlab(write);
  }
}

async function createStatistics(
  format: ReportFormat,
  write: Write,
  { style }: PrettyOptions,
  out: Output,
): Promise<Reporter> {
  const { STATISTICS_COLUMNS, statistics, statisticsJson } = await import(
    '../../../output/findings/statistics.ts'
  );
  if (format === 'json') return statisticsJson(write);
  const { writeSummary } = await import('../../../output/findings/pretty.ts');
  const { TableWriter } = await import('../../../output/text/table.ts');
  const table = new TableWriter({
    head: STATISTICS_COLUMNS,
    width: out.terminal?.columns ?? null,
    styleHead: style.headline,
  });
  return statistics(write, table, style, (summary) => writeSummary(write, summary, style));
}

/** For formats that have no place for fixed problems. */
const fixedOnStderr =
  (io: Io): NonNullable<Reporter['fixed']> =>
  (path, findings) =>
    io.stderr.write(`copydesk: ${displayPath(path)}: fixed ${rulesOf(findings)}\n`);

function both(shown: Reporter, written: Reporter, file: FileOutput): Report {
  return {
    file(path, findings) {
      shown.file(path, findings);
      written.file(path, findings);
    },
    fixed(path, findings) {
      shown.fixed?.(path, findings);
      written.fixed?.(path, findings);
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
