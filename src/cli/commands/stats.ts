import type { Report } from '../../output/chart/chart.ts';
import { ASCII, type Glyphs, UNICODE } from '../../output/chart/glyphs.ts';
import { dimensionReport, overviewReport } from '../../output/stats/stats-report.ts';
import { DIMENSIONS } from '../../query/stats/dimensions.ts';
import { type Stats, StoryStats } from '../../query/stats/story-stats.ts';
import { chooseStyle } from '../color.ts';
import { proseColumns } from '../columns.ts';
import type { StatsFlags } from '../declare/stats.ts';
import type { ExitCode } from '../exit-code.ts';
import { writeFile } from '../file-output.ts';
import { filterQuery } from '../filters.ts';
import { allOf, Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { statsJob } from '../jobs/stats.ts';

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
    const { reportSvg } = await import('../../output/chart/svg.ts');
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
    const { statsJson, statsRows } = await import('../../output/stats/stats-data.ts');
    return format === 'json' ? statsJson(stats, limit) : statsRows(stats, limit, format);
  }
  const { reportText } = await import('../../output/chart/text.ts');
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
