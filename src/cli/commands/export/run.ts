import { UsageError } from '../../../errors.ts';
import { interruptible } from '../../../files/interrupts.ts';
import { fillFile, writeFile } from '../../../files/output-file.ts';
import { FolderOutput } from '../../../files/output-folder.ts';
import type { ExportFormatName } from '../../../output/export/format.ts';
import { EXPORTERS } from '../../../output/export/formats.ts';
import { withBulkId } from '../../../output/export/ndjson.ts';
import type { ParquetRow } from '../../../output/export/parquet-row.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import type { Io } from '../../../terminal/io.ts';
import { page } from '../../../terminal/pager.ts';
import { escapeControls } from '../../../text/escape.ts';
import type { ExitCode } from '../../../work/exit-code.ts';
import { allOf, type InputSettings, Inputs, Tap, take } from '../../../work/inputs.ts';
import type { ExportedStory } from '../../../work/jobs/export.ts';
import { sayNoMatch } from '../../../work/no-match.ts';
import { protectStories } from '../../../work/protect.ts';

/**
 * The destination of an export. A folder gets one file per story; the others get all stories
 * together.
 */
export type ExportTarget =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file' | 'folder'; readonly path: string };

export interface ExportOptions {
  readonly inputs: InputSettings;
  /** Selects the stories to export; null for all. */
  readonly filter: QueryNode | null;
  /**
   * Parquet is separate because it is binary and holds all stories in one file, so it cannot go to
   * a folder.
   */
  readonly format: ExportFormatName | 'parquet';
  readonly target: ExportTarget;
  readonly limit: number | null;
  /** The prefix of story URIs. */
  readonly uriBase: string;
  readonly zone: string | null;
  readonly pager: boolean;
}

export async function run(options: ExportOptions, io: Io): Promise<ExitCode> {
  const { filter, format, zone, uriBase, limit, target } = options;
  const inputs = new Inputs(options.inputs, io);
  const path = target.kind === 'file' ? target.path : null;
  protectStories([{ option: '--output', path }], options.inputs);
  const stories = { filter, encoding: inputs.encoding };
  const exported = new Tap();
  if (format === 'parquet') {
    const setup = { ...stories, zone };
    const found = await inputs.run({ name: 'parquet', setup });
    await writeTable(exported.on(take(allOf(found), limit)), zone, target, io);
  } else {
    const setup = { ...stories, format, zone, uriBase };
    const found = await inputs.run({ name: 'export', setup });
    if (format === 'ninjs' && zone === null) {
      io.stderr.write(
        'copydesk: note: ninjs needs a time zone for times, so they are left out; add --tz\n',
      );
      io.stderr.flush();
    }
    const documents = exported.on(take(allOf(found), limit));
    const own = format === 'bulk' ? withOwnIds(documents) : documents;
    await writeDocuments(own, format, options, io);
  }
  if (!exported.any && limit !== 0) sayNoMatch([inputs], filter, io);
  return inputs.outcome;
}

async function writeTable(
  rows: Iterable<ParquetRow>,
  zone: string | null,
  target: ExportTarget,
  io: Io,
): Promise<void> {
  const { writeParquet } = await import('../../../output/export/parquet.ts');
  if (target.kind === 'stdout') {
    await writeParquet(rows, (bytes) => io.stdout.writeBytes(bytes), zone !== null);
    return;
  }
  await fillFile(target.path, (file) =>
    writeParquet(interruptible(rows), (bytes) => file.writeBytes(bytes), zone !== null),
  );
}

async function writeDocuments(
  stories: Iterable<ExportedStory>,
  name: ExportFormatName,
  { target, pager }: ExportOptions,
  io: Io,
): Promise<void> {
  const { between, extension } = EXPORTERS[name];
  if (target.kind === 'folder') {
    const folder = new FolderOutput(target.path);
    for (const story of stories) folder.put(story.name, extension, story.document);
  } else if (target.kind === 'file') {
    await writeFile(target.path, documents(stories, between));
  } else {
    await page(shown(documents(stories, between), io), pager, io);
  }
}

function* shown(texts: Iterable<string>, { stdout }: Io): Generator<string> {
  for (const text of texts) yield stdout.terminal === null ? text : escapeControls(text);
}

/** Gives stories that share a key different ones, or the last would replace the others. */
function* withOwnIds(stories: Iterable<ExportedStory>): Generator<ExportedStory> {
  const seen = new Map<string, number>();
  for (const story of stories) {
    const number = (seen.get(story.key) ?? 0) + 1;
    seen.set(story.key, number);
    if (number === 1) yield story;
    else yield { ...story, document: withBulkId(story.document, `${story.key}-${number}`) };
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

/**
 * For formats that allow one document only. Yields nothing until it is certain that there is no
 * second.
 */
function* onlyDocument(stories: Iterable<ExportedStory>): Generator<string> {
  let only: string | null = null;
  for (const { document } of stories) {
    if (only !== null) {
      throw new UsageError(
        'this format holds one story per file. Name a folder with --output-dir, or export one story.',
      );
    }
    only = document;
  }
  if (only !== null) yield only;
}
