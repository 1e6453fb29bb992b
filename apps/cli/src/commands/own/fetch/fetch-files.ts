import { join } from 'node:path';
import { fillFolder, requirePlace, sweepDrafts, writePiecesWhole } from '../../../files/index.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../../../host/index.ts';
import { printLines } from '../../../terminal/index.ts';
import { askCalls } from './ask-calls.ts';
import { type BulkFile, bulkFilesIn } from './bulk-files.ts';
import type { ApiKey } from './calls/index.ts';
import type { Asked, FetchPlan } from './fetch-plan.ts';
import { filesData, filesLines, jsonText } from './fetch-result.ts';

const { createReadStream, existsSync } = process.getBuiltinModule('node:fs');

/** Lists the files of a question and, where a folder is named, writes those into it that do not lie there already. */
export async function fetchFiles(key: ApiKey, plan: FetchPlan, asked: Asked, context: CommandContext): Promise<ExitCode> {
  const { request, readers } = asked;
  const { output, isJson } = request;
  const { answered } = await askCalls(key, plan, readers, context);
  const files = await bulkFilesIn(answered, plan, readers).catch((error) => {
    // A list that can't be used is asked for again by the next run.
    plan.answers.clear();
    throw error;
  });
  const written = output === null ? null : await writeFiles(files, output, key, plan, asked, context);
  plan.answers.clear();
  const result = { plan, files, written, folder: output };
  context.host.output.write(isJson ? jsonText(filesData(result)) : printLines(filesLines(result, context), context.theme));
  return files.length === 0 ? exitCodes.failed : exitCodes.ok;
}

/** Asks for files and writes each as it is there. The names of those that were asked for. */
async function writeFiles(
  files: readonly BulkFile[],
  folder: string,
  key: ApiKey,
  plan: FetchPlan,
  { request: { mayReplace }, readers }: Asked,
  context: CommandContext,
): Promise<ReadonlySet<string>> {
  fillFolder(folder, new Map());
  const isWanted = ({ name }: BulkFile): boolean => mayReplace || !existsSync(join(folder, name));
  const calls = files.filter(isWanted).map((file) => ({ ...plan.question.query, file, periods: [file.period], reporters: [] }));
  for (const { file } of calls) {
    sweepDrafts(join(folder, file.name));
    requirePlace(join(folder, file.name), mayReplace);
  }
  await askCalls(key, { ...plan, calls }, readers, context, ({ query: { file }, answer }) =>
    writePiecesWhole(join(folder, file?.name ?? ''), createReadStream(answer.path), mayReplace),
  );
  return new Set(calls.map(({ file }) => file.name));
}
