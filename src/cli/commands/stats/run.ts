import { writeFile } from '../../../files/output-file.ts';
import type { Report } from '../../../output/charts/chart.ts';
import { dimensionReport, overviewReport } from '../../../output/stats/stats-report.ts';
import type { DelimitedFormat } from '../../../output/story/delimited.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import { DIMENSIONS, type Grouping, isDimension } from '../../../stats/dimensions.ts';
import { type Stats, StoryStats } from '../../../stats/story-stats.ts';
import { chooseStyle, type When } from '../../../terminal/color.ts';
import { type Io, proseColumns } from '../../../terminal/io.ts';
import { page } from '../../../terminal/pager.ts';
import type { ExitCode } from '../../../work/exit-code.ts';
import { type InputSettings, Inputs } from '../../../work/inputs.ts';
import { protectStories } from '../../../work/protect.ts';

const WIDEST = 100;

export interface StatsOptions {
  readonly inputs: InputSettings;
  /** Selects the stories to count; null for all. */
  readonly filter: QueryNode | null;
  /** What to count by; null for an overview. */
  readonly by: Grouping | null;
  /** The number of values to show; null for the default. */
  readonly limit: number | null;
  readonly format: 'text' | 'json' | 'ndjson' | DelimitedFormat;
  /** See `DelimitedOptions`. */
  readonly escapeFormulas: boolean;
  /** The file to write the charts to as SVG. */
  readonly svg: string | null;
  readonly ascii: boolean;
  readonly color: When;
  readonly pager: boolean;
}

export async function run(options: StatsOptions, io: Io): Promise<ExitCode> {
  const { filter, by, svg } = options;
  const inputs = new Inputs(options.inputs, io);
  protectStories([{ option: '--svg', path: svg === '-' ? null : svg }], options.inputs);
  const gathered = new StoryStats(by === null ? DIMENSIONS : [by]);
  const field = by === null || isDimension(by) ? null : by;
  const setup = { filter, encoding: inputs.encoding, field };
  const found = await inputs.run({ name: 'stats', setup });
  for (const { result } of found) {
    if ('stories' in result) gathered.addCounts(result);
    else for (const figures of result) gathered.addFigures(figures);
  }
  const stats = gathered.result();
  if (svg !== '-') await page([await statsText(stats, options, io)], options.pager, io);
  if (svg !== null) {
    const { reportSvg } = await import('../../../output/charts/svg.ts');
    const picture = reportSvg(reportOf(stats, options));
    if (svg === '-') io.stdout.write(picture);
    else await writeFile(svg, [picture]);
  }
  return inputs.outcome;
}

function reportOf(stats: Stats, { by, limit }: StatsOptions): Report {
  return by === null ? overviewReport(stats, limit) : dimensionReport(stats, by, limit);
}

async function statsText(stats: Stats, options: StatsOptions, io: Io): Promise<string> {
  const { format, limit, color, ascii } = options;
  if (format !== 'text') {
    const { statsJson, statsLines, statsRows } = await import(
      '../../../output/stats/stats-data.ts'
    );
    const { escapeFormulas } = options;
    if (format === 'json') return statsJson(stats, limit);
    if (format === 'ndjson') return statsLines(stats, limit);
    const forTerminal = io.stdout.terminal !== null;
    return statsRows(stats, limit, { format, escapeFormulas, forTerminal });
  }
  const { ASCII, reportText, UNICODE } = await import('../../../output/charts/text.ts');
  return reportText(reportOf(stats, options), {
    width: Math.min(proseColumns(io.stdout), WIDEST),
    style: await chooseStyle(color, io),
    glyphs: ascii || !isUnicode(io.env) ? ASCII : UNICODE,
  });
}

/** False if the locale names an encoding that is not Unicode. */
function isUnicode({ LC_ALL, LC_CTYPE, LANG }: Io['env']): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((name) => name !== undefined && name !== '');
  return locale === undefined || /utf-?8/i.test(locale);
}
