import { join } from 'node:path';
import { fillFolder, requirePlace, sweepDrafts, writePiecesWhole } from '../../../files/index.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../../../host/index.ts';
import { printLines } from '../../../terminal/index.ts';
import { askCalls } from './ask-calls.ts';
import { bulkFilesIn } from './bulk-files.ts';
import type { ApiKey } from './calls/index.ts';
import type { Asked, FetchPlan } from './fetch-plan.ts';
import { filesData, filesLines, jsonText } from './fetch-result.ts';

const { createReadStream, existsSync } = process.getBuiltinModule('node:fs');

/** Lists the files of a question and, where a folder is named, writes each that does not lie there already, as it is there. */
export async function fetchFiles(key: ApiKey, plan: FetchPlan, { request, readers }: Asked, context: CommandContext): Promise<ExitCode> {
  const { output: folder, mayReplace, isJson } = request;
  const files = await bulkFilesIn((await askCalls(key, plan, readers, context)).answered, plan, readers).catch((error) => {
    // A list that can't be used is asked for again by the next run.
    plan.answers.clear();
    throw error;
  });
  if (folder !== null) fillFolder(folder, new Map());
  const placeOf = (name: string): string => join(folder ?? '', name);
  const wanted = folder === null ? [] : files.filter(({ name }) => mayReplace || !existsSync(placeOf(name)));
  for (const { name } of wanted) {
    sweepDrafts(placeOf(name));
    requirePlace(placeOf(name), mayReplace);
  }
  const calls = wanted.map((file) => ({ ...plan.question.query, file, periods: [file.period], reporters: [] }));
  await askCalls(key, { ...plan, calls }, readers, context, ({ query: { file }, answer }) =>
    writePiecesWhole(placeOf(file?.name ?? ''), createReadStream(answer.path), mayReplace),
  );
  plan.answers.clear();
  const result = { plan, files, written: new Set(wanted.map(({ name }) => name)), folder };
  context.host.output.write(isJson ? jsonText(filesData(result)) : printLines(filesLines(result, context), context.theme));
  return files.length === 0 ? exitCodes.failed : exitCodes.ok;
}
