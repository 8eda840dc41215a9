import type { Story } from '../../corpus/story.ts';
import { escapeControls } from '../../output/escape.ts';
import type { ExportFormat, ExportFormatName, ExportOptions } from '../../output/export/format.ts';
import { EXPORTERS } from '../../output/export/formats.ts';
import { storyFileName } from '../../output/export/identity.ts';
import { type ExportFlags, PARQUET } from '../declare/export.ts';
import { UsageError } from '../errors.ts';
import type { ExitCode } from '../exit-code.ts';
import { timeOption } from '../fields-option.ts';
import { fillFile, writeFile } from '../file-output.ts';
import { FolderOutput } from '../folder-output.ts';
import { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { select } from '../select.ts';
import { whereOption } from '../where.ts';

export async function run(paths: readonly string[], flags: ExportFlags, io: Io): Promise<ExitCode> {
  const options = exportOptions(flags);
  const keeps = await whereOption(flags.where, io);
  const inputs = new Inputs(paths, flags, io);
  const stories = select(inputs.stories(), keeps, flags.limit);
  if (flags.format === PARQUET) await exportTable(stories, flags, io);
  else exportDocuments(stories, flags.format, options, flags, io);
  return inputs.outcome;
}

async function exportTable(
  stories: Iterable<Story>,
  { output, outputDir }: ExportFlags,
  io: Io,
): Promise<void> {
  if (outputDir !== undefined || (output === undefined && io.stdout.terminal !== null)) {
    throw new UsageError('Parquet is one file of all stories. Name it with --output.');
  }
  const { writeParquet } = await import('../../output/export/parquet.ts');
  if (output === undefined) writeParquet(stories, (bytes) => io.stdout.writeBytes(bytes));
  else fillFile(output, (file) => writeParquet(stories, (bytes) => file.writeBytes(bytes)));
}

function exportDocuments(
  stories: Iterable<Story>,
  name: ExportFormatName,
  options: ExportOptions,
  { output, outputDir }: ExportFlags,
  io: Io,
): void {
  const format = EXPORTERS[name];
  if (name === 'ninjs' && !options.zoned) {
    io.stderr.write('copydesk: ninjs times have a zone; without --tz they are left out\n');
    io.stderr.flush();
  }
  if (outputDir !== undefined) {
    const folder = new FolderOutput(outputDir);
    for (const story of stories) {
      folder.put(storyFileName(story), format.extension, format.write(story, options));
    }
  } else if (output !== undefined) {
    writeFile(output, documents(stories, format, options));
  } else {
    const show = io.stdout.terminal === null ? (text: string) => text : escapeControls;
    for (const document of documents(stories, format, options)) io.stdout.write(show(document));
  }
}

function exportOptions({ tz, uriBase }: ExportFlags): ExportOptions {
  if (!URL.canParse(`${uriBase}1`)) {
    throw new UsageError(
      `--uri-base takes the beginning of a URI, such as https://example.org/, not "${uriBase}".`,
    );
  }
  return { time: timeOption(tz), zoned: tz !== undefined, uriBase };
}

/** The documents as they follow one another in a stream. */
function* documents(
  stories: Iterable<Story>,
  format: ExportFormat,
  options: ExportOptions,
): Generator<string> {
  if (format.between === null) {
    yield* onlyDocument(stories, format, options);
    return;
  }
  let before = '';
  for (const story of stories) {
    yield before + format.write(story, options);
    before = format.between;
  }
}

/** Nothing is written before it is sure that there is one story only. */
function* onlyDocument(
  stories: Iterable<Story>,
  format: ExportFormat,
  options: ExportOptions,
): Generator<string> {
  let only: string | null = null;
  for (const story of stories) {
    if (only !== null) {
      throw new UsageError(
        'This format holds one story a file. Name a folder with --output-dir, or one story.',
      );
    }
    only = format.write(story, options);
  }
  if (only !== null) yield only;
}
