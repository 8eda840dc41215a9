import { UsageError } from '../../../errors.ts';
import { fillFile, writeFile } from '../../../files/output-file.ts';
import { FolderOutput } from '../../../files/output-folder.ts';
import type { ExportFormatName } from '../../../output/export/format.ts';
import { EXPORTERS } from '../../../output/export/formats.ts';
import type { ParquetRow } from '../../../output/export/parquet-row.ts';
import { escapeControls } from '../../../output/text/escape.ts';
import type { Io } from '../../../terminal/io.ts';
import type { ExitCode } from '../../../work/exit-code.ts';
import { allOf, Inputs } from '../../../work/inputs.ts';
import { type ExportedStory, exportJob } from '../../../work/jobs/export.ts';
import { parquetJob } from '../../../work/jobs/parquet.ts';
import { take } from '../../../work/take.ts';
import { filterQuery } from '../../options/filters.ts';
import { type ExportFlags, PARQUET } from './command.ts';

export async function run(paths: readonly string[], flags: ExportFlags, io: Io): Promise<ExitCode> {
  const { format, tz: zone, uriBase, limit = null } = flags;
  checkUriBase(uriBase);
  const filter = await filterQuery(flags, io);
  const inputs = new Inputs(paths, flags, io);
  const stories = { filter, encoding: inputs.encoding };
  if (format === PARQUET) {
    checkTableOutput(flags, io);
    const found = await inputs.run({ name: 'parquet', setup: stories }, parquetJob);
    await writeTable(take(allOf(found), limit), flags, io);
  } else {
    const setup = { ...stories, format, zone, uriBase };
    const found = await inputs.run({ name: 'export', setup }, exportJob);
    if (format === 'ninjs' && zone === undefined) {
      io.stderr.write('copydesk: ninjs times have a zone; without --tz they are left out\n');
      io.stderr.flush();
    }
    writeDocuments(take(allOf(found), limit), format, flags, io);
  }
  return inputs.outcome;
}

function checkUriBase(uriBase: string): void {
  if (URL.canParse(`${uriBase}1`)) return;
  throw new UsageError(
    `--uri-base takes the beginning of a URI, such as https://example.org/, not "${uriBase}".`,
  );
}

function checkTableOutput({ output, outputDir }: ExportFlags, io: Io): void {
  if (outputDir === undefined && (output !== undefined || io.stdout.terminal === null)) return;
  throw new UsageError('Parquet is one file of all stories. Name it with --output.');
}

async function writeTable(
  rows: Iterable<ParquetRow>,
  { output }: ExportFlags,
  io: Io,
): Promise<void> {
  const { writeParquet } = await import('../../../output/export/parquet.ts');
  if (output === undefined) writeParquet(rows, (bytes) => io.stdout.writeBytes(bytes));
  else fillFile(output, (file) => writeParquet(rows, (bytes) => file.writeBytes(bytes)));
}

function writeDocuments(
  stories: Iterable<ExportedStory>,
  name: ExportFormatName,
  { output, outputDir }: ExportFlags,
  io: Io,
): void {
  const { between, extension } = EXPORTERS[name];
  if (outputDir !== undefined) {
    const folder = new FolderOutput(outputDir);
    for (const story of stories) folder.put(story.name, extension, story.document);
  } else if (output !== undefined) {
    writeFile(output, documents(stories, between));
  } else {
    const show = io.stdout.terminal === null ? (text: string) => text : escapeControls;
    for (const document of documents(stories, between)) io.stdout.write(show(document));
  }
}

/** The documents as they follow one another in a stream. */
function* documents(stories: Iterable<ExportedStory>, between: string | null): Generator<string> {
  if (between === null) {
    yield* onlyDocument(stories);
    return;
  }
  let before = '';
  for (const { document } of stories) {
    yield before + document;
    before = between;
  }
}

/** Nothing is written before it is sure that there is one story only. */
function* onlyDocument(stories: Iterable<ExportedStory>): Generator<string> {
  let only: string | null = null;
  for (const { document } of stories) {
    if (only !== null) {
      throw new UsageError(
        'This format holds one story a file. Name a folder with --output-dir, or one story.',
      );
    }
    only = document;
  }
  if (only !== null) yield only;
}
