import { writeFile } from '../../../files/output-file.ts';
import type { Report } from '../../../output/charts/chart.ts';
import { ASCII, type Glyphs, UNICODE } from '../../../output/charts/glyphs.ts';
import { dimensionReport, overviewReport } from '../../../output/stats/stats-report.ts';
import { DIMENSIONS } from '../../../stats/dimensions.ts';
import { type Stats, StoryStats } from '../../../stats/story-stats.ts';
import { chooseStyle } from '../../../terminal/color.ts';
import { proseColumns } from '../../../terminal/columns.ts';
import type { Io } from '../../../terminal/io.ts';
import type { ExitCode } from '../../../work/exit-code.ts';
import { allOf, Inputs } from '../../../work/inputs.ts';
import { statsJob } from '../../../work/jobs/stats.ts';
import { filterQuery } from '../../options/filters.ts';
import type { StatsFlags } from './command.ts';

const WIDEST = 100;

export async function run(paths: readonly string[], flags: StatsFlags, io: Io): Promise<ExitCode> {
  const filter = await filterQuery(flags, io);
  const inputs = new Inputs(paths, flags, io);
  const gathered = new StoryStats(flags.by === undefined ? DIMENSIONS : [flags.by]);
  const found = await inputs.run(
    { name: 'stats', setup: { filter, encoding: inputs.encoding } },
    statsJob,
  );
  for (const figures of allOf(found)) gathered.addFigures(figures);
  const stats = gathered.result();
  io.stdout.write(await statsText(stats, flags, io));
  if (flags.svg !== undefined) {
    const { reportSvg } = await import('../../../output/charts/svg.ts');
    writeFile(flags.svg, [reportSvg(reportOf(stats, flags))]);
  }
  return inputs.outcome;
}

function reportOf(stats: Stats, flags: StatsFlags): Report {
  const { by } = flags;
  const limit = flags.limit ?? null;
  return by === undefined ? overviewReport(stats, limit) : dimensionReport(stats, by, limit);
}

async function statsText(stats: Stats, flags: StatsFlags, io: Io): Promise<string> {
  const { format } = flags;
  const limit = flags.limit ?? null;
  if (format !== 'text') {
    const { statsJson, statsRows } = await import('../../../output/stats/stats-data.ts');
    return format === 'json' ? statsJson(stats, limit) : statsRows(stats, limit, format);
  }
  const { reportText } = await import('../../../output/charts/text.ts');
  return reportText(reportOf(stats, flags), {
    width: Math.min(proseColumns(io.stdout), WIDEST),
    style: await chooseStyle(flags.color, io),
    glyphs: flags.ascii === true ? ASCII : glyphsOf(io.env),
  });
}

/** Unicode unless the locale says that it is another encoding's. */
function glyphsOf({ LC_ALL, LC_CTYPE, LANG }: Io['env']): Glyphs {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((name) => name !== undefined && name !== '');
  return locale === undefined || /utf-?8/i.test(locale) ? UNICODE : ASCII;
}
