import { SogdiaError } from '@sogdia/core';
import { markFindings } from '@sogdia/core/workspace';
import { loadReaders, type Readers, type ReadingPreview, shippedData } from '../../../data/index.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../../../host/index.ts';
import { type KeepOutcome, keepOwn, ownName, storeFolder, type ToKeep } from '../../../store/index.ts';
import { bytesText, countText } from '../../../table/index.ts';
import { printLines } from '../../../terminal/index.ts';
import { type Command, notify, UsageError } from '../../command/index.ts';
import { changeLines } from './change-lines.ts';
import { type ChangesSince, changesSince } from './changes-since.ts';
import { type GivenFile, givenFiles } from './given-files.ts';
import { type ImportRequest, importOptions, readImportLine } from './import-options.ts';
import { goodsRow, previewLines } from './preview-lines.ts';
import { progressOn } from './progress.ts';
import { readAllFiles } from './read-all-files.ts';
import { readRecipe } from './read-recipe.ts';
import { reportLines } from './report-lines.ts';
import { toKeepOf } from './to-keep.ts';

/** `sogdia import`: downloads of one's own, read and told of; kept under a name with `--apply`. */
export const importCommand: Command<ImportRequest> = {
  name: 'import',
  summary: 'command.import',
  arguments: [{ name: 'file...', isRequired: true, isOpen: true, isFile: true, help: 'argument.import' }],
  options: importOptions,
  examples: [
    'sogdia import download.csv',
    'sogdia import download.csv --json',
    'sogdia import download.csv --among Kazakhstan --years 2021',
    'sogdia import download.csv --apply --name mine',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict, exitCodes.interrupted],
  read: readImportLine,
  run: runImport,
};

async function runImport(request: ImportRequest, context: CommandContext): Promise<ExitCode> {
  const { text, data, exitCode } = await importGiven(await givenFiles(request.files, context.host.input), request, context);
  context.host.output.write(request.isJson ? `${JSON.stringify(data(), null, 2)}\n` : text());
  return exitCode;
}

/** What came of files that were read: as text and as data, and with what a command ends that does no more. */
export type ImportedFiles = ReturnType<typeof told>;

/** Reads files, tells of them, and keeps what is in them where that is asked for. */
export async function importGiven(files: readonly GivenFile[], request: ImportRequest, context: CommandContext): Promise<ImportedFiles> {
  const name = nameOf(request);
  const readers = await loadReaders();
  const recipe = request.recipe === null ? null : readRecipe(request.recipe, context.host.environment, readers);
  const progress = progressOn(context, readers);
  const watching = { onProgress: progress.show, onFound: progress.found, signal: context.host.interruption() };
  const read = await readAllFiles(files, { request, recipe: recipe?.import ?? null, readers, watching }, context).finally(progress.clear);
  const preview = readers.previewOf(
    read.map(({ table }) => table),
    await knownTotals(readers),
    (observations) => markFindings(observations, { world: readers.worldRegistry() }),
  );
  const toKeep = preview.complete ? await toKeepOf(read, preview, context.host.today(), readers) : null;
  const rows = readers.joinedTables(recipe === null ? [] : read.map(({ table }) => table.rows));
  const changes = recipe === null || toKeep === null ? null : changesSince(recipe, { import: toKeep.import, rows });
  const answer: Answer = { request, name, preview, toKeep, changes, outcome: null };
  if (!request.isApplied || toKeep === null || name === null) return told(answer, readers, context);
  const mayReplace = request.mayReplace || request.recipe === name;
  const onWait = (holder: string): void => notify(context.text['import.waiting']({ holder }), context);
  const outcome = await keepOwn(storeFolder(context.host.environment), name, toKeep, {
    mayReplace,
    waiting: { most: waitFor(context), onWait },
  });
  return told({ ...answer, outcome }, readers, context);
}

interface Answer {
  readonly request: ImportRequest;
  readonly name: string | null;
  readonly preview: ReadingPreview;
  readonly toKeep: ToKeep | null;
  readonly changes: ChangesSince | null;
  readonly outcome: KeepOutcome | null;
}

/** The name that is given, else that of the recipe. Throws where it can be no name. */
function nameOf({ name, recipe, isApplied }: ImportRequest): string | null {
  const given = name ?? (recipe !== null && ownName.test(recipe) && !recipe.endsWith('.json') ? recipe : null);
  if (given !== null && !ownName.test(given))
    throw new UsageError(`not a valid name: ${given}`, '--name', given, 'letters and digits, with - _ . inside, at most 64 characters');
  if (given === null && isApplied) throw new UsageError('--apply needs a name', '--name', '', '--name=<name>');
  return given;
}

/** How long another process is waited for, in milliseconds. */
export function waitFor({ host }: Pick<CommandContext, 'host'>): number {
  const given = Number(host.environment['SOGDIA_STORE_WAIT'] ?? '');
  return host.environment['SOGDIA_STORE_WAIT'] !== undefined && Number.isFinite(given) ? given : 10_000;
}

/** The totals that are shipped, beside which those of files are set. */
async function knownTotals({ referenceTotals }: Readers) {
  return referenceTotals(await shippedData.load(['totals', 'world']));
}

function told(answer: Answer, readers: Readers, context: CommandContext) {
  const exitCode = answer.toKeep === null ? exitCodes.failed : exitCodes.ok;
  return {
    text: () => textOf(answer, readers, context),
    data: () => dataOf(answer, context),
    exitCode: answer.preview.complete ? exitCode : exitCodes.data,
  };
}

function textOf({ preview, changes, ...rest }: Answer, readers: Readers, context: CommandContext): string {
  const goods = preview.files.length === 1 ? [...goodsRow(preview.coverage.goods, context), []] : [];
  const lines = [
    ...withGoods(previewLines(preview, readers, context), goods),
    ...(changes === null ? [] : changeLines(changes, preview, context)),
    ...reportLines(context).paragraph(closing({ preview, changes, ...rest }, context), 0, 'strong'),
  ];
  return printLines(lines, context.theme);
}

/** The goods of a single file stand below what else it covers, before the first blank line. */
function withGoods(lines: ReturnType<typeof previewLines>, goods: ReturnType<typeof previewLines>): ReturnType<typeof previewLines> {
  const end = lines.findIndex((line) => line.length === 0);
  return goods.length < 2 || end < 0 ? lines : [...lines.slice(0, end), ...goods.slice(0, -1), ...lines.slice(end)];
}

function closing({ preview, toKeep, outcome, name }: Answer, { text, host }: CommandContext): string {
  if (!preview.complete) return text['import.cannot-keep'];
  if (toKeep === null) return text['import.nothing-to-keep'];
  const { indicators = 0 } = toKeep.import;
  const left = toKeep.import.counts.kept - toKeep.import.rows - indicators;
  return [
    keptText(toKeep, { outcome, name }, { text, host }),
    ...(indicators === 0 ? [] : [text['import.indicators']({ values: countText(indicators) })]),
    ...(left === 0 ? [] : [text['import.left']({ rows: countText(left) })]),
  ].join(' ');
}

function keptText(
  toKeep: ToKeep,
  { outcome, name }: Pick<Answer, 'outcome' | 'name'>,
  { text, host }: Pick<CommandContext, 'text' | 'host'>,
): string {
  const rows = countText(toKeep.import.rows);
  const folder = folderOrNull(host.environment);
  if (outcome === null || name === null)
    return text['import.would-keep']({ rows, bytes: bytesText(toKeep.rows.length), folder: folder ?? 'SOGDIA_STORE' });
  return text['import.kept']({ name, rows, outcome, rejects: rejectsIn(folder ?? '', toKeep) });
}

function rejectsIn(folder: string, { import: { key } }: ToKeep): string {
  return `${folder}/objects/${key}/rejects.csv`;
}

function folderOrNull(environment: CommandContext['host']['environment']): string | null {
  try {
    return storeFolder(environment);
  } catch (error) {
    if (SogdiaError.isInstance(error)) return null;
    throw error;
  }
}

function dataOf({ request, name, preview, toKeep, changes, outcome }: Answer, { host }: CommandContext): object {
  const store =
    toKeep === null ? null : { folder: folderOrNull(host.environment), name, rows: toKeep.import.rows, bytes: toKeep.rows.length, outcome };
  return {
    schemaVersion: 1,
    command: 'import',
    applied: outcome !== null,
    asked: request.files,
    ...preview,
    import: toKeep?.import ?? null,
    changes,
    store,
  };
}
