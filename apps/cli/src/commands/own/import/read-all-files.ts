import { findEconomy, membersOf } from '@sogdia/core/model';
import type { Readers, ReadHints } from '../../../data/index.ts';
import { readInput } from '../../../files/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import type { OwnImport } from '../../../store/index.ts';
import { askQuestions, canAsk } from './ask-questions.ts';
import { collectFile, type ReadFile, type Watching } from './collect-file.ts';
import type { GivenFile } from './given-files.ts';
import type { FileHints, ImportRequest } from './import-options.ts';
import { readRates } from './read-map.ts';

type Selection = NonNullable<ReadHints['selection']>;

/**
 * Reads all files, each with the answers of its recipe and of the command line; where one asks what it does not say, whoever sits at the
 * terminal is asked, and the file is read again. What stays open stands in the summaries.
 */
export async function readAllFiles(
  files: readonly GivenFile[],
  {
    request,
    recipe,
    readers,
    watching,
  }: { readonly request: ImportRequest; readonly recipe: OwnImport | null; readonly readers: Readers; readonly watching: Watching },
  context: CommandContext,
): Promise<readonly ReadFile[]> {
  const selection = selectionOf(request, recipe, readers);
  const rates = request.rates === null ? null : readRates(await readInput(request.rates, context.host.input), request.rates);
  const read: ReadFile[] = [];
  for (const [at, file] of files.entries()) {
    const said = { ...recipeAnswers(recipe, file, at), ...request.hints.every, ...request.hints.byFile.get(file.file) };
    const rated = rates === null ? {} : { map: { columns: {}, unit: '', ...said.map, rates: { ...said.map?.rates, ...rates } } };
    read.push(
      await readUntilAnswered(file, { ...said, ...rated, ...(selection === null ? {} : { selection }) }, { readers, watching }, context),
    );
  }
  return read;
}

async function readUntilAnswered(
  file: GivenFile,
  hints: ReadFile['hints'],
  { readers, watching }: { readonly readers: Readers; readonly watching: Watching },
  context: CommandContext,
): Promise<ReadFile> {
  const read = await collectFile(file, hints, readers, watching);
  const open = readers.openQuestions(read.table.summary.diagnostics).filter(({ isOptional }) => !isOptional);
  if (open.length === 0 || !canAsk(context)) return read;
  const answers = await askQuestions(open, readers, context);
  return answers === null ? read : readUntilAnswered(file, { ...hints, ...answers }, { readers, watching }, context);
}

/** What a recipe answers for a file: what was said of the file of that name, else of the one in its place, else of the last. */
function recipeAnswers(recipe: OwnImport | null, { file }: GivenFile, at: number): FileHints {
  const before = recipe?.files.find((one) => one.file === file) ?? recipe?.files[at] ?? recipe?.files.at(-1);
  return (before?.answers ?? {}) as FileHints;
}

function selectionOf({ among, years }: ImportRequest, recipe: OwnImport | null, { worldRegistry }: Readers): Selection | null {
  const world = worldRegistry();
  const named = among.flatMap((name) => membersOf(world, findEconomy(world, name).code));
  const selection: Selection = {
    ...(recipe?.selection ?? {}),
    ...(named.length === 0 ? {} : { economies: [...new Set(named)] }),
    ...(years ?? {}),
  };
  return Object.keys(selection).length === 0 ? null : selection;
}
