import { basename, resolve } from 'node:path';
import { requirePlace, sweepDrafts, writePiecesWhole } from '../../../files/index.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../../../host/index.ts';
import { underLock } from '../../../store/index.ts';
import { printLines } from '../../../terminal/index.ts';
import { type Command, notify } from '../../command/index.ts';
import { type ImportedFiles, importGiven, waitFor } from '../import/index.ts';
import { askCalls } from './ask-calls.ts';
import { type AnsweredCall, ApiKey, keptTo, mergedAnswer, readKey } from './calls/index.ts';
import { fetchFiles } from './fetch-files.ts';
import { type Asked, type FetchPlan, planOf } from './fetch-plan.ts';
import { type FetchResult, jsonText, planData, resultLines } from './fetch-result.ts';
import { planLines } from './plan-lines.ts';
import { type FetchRequest, fetchOptions, fetchProviders, readFetchLine, refusedKeys } from './question/index.ts';

const { createHash } = process.getBuiltinModule('node:crypto');
const { createReadStream, existsSync } = process.getBuiltinModule('node:fs');

/** `sogdia fetch`: asks a provider with the key of its user; first tells what would be asked. */
export const fetchCommand: Command<FetchRequest> = {
  name: 'fetch',
  summary: 'command.fetch',
  arguments: [{ name: 'provider', isRequired: true, values: fetchProviders, help: 'argument.provider' }],
  options: fetchOptions,
  refused: refusedKeys,
  examples: [
    'sogdia fetch comtrade --reporters China --partners CA5 --years 2013-2023',
    'sogdia fetch comtrade --reporters CA5 --partners CHN --months 2024-01..2024-12',
    'sogdia fetch comtrade --reporters KAZ --partners all --years 2023 --goods AG2',
    'sogdia fetch comtrade --reporters CA5 --years 2023 --files',
  ],
  exitCodes: Object.values(exitCodes).filter((code) => code <= exitCodes.conflict || code === exitCodes.interrupted),
  read: readFetchLine,
  run: runFetch,
};

async function runFetch(request: FetchRequest, context: CommandContext): Promise<ExitCode> {
  const { plan, readers } = await planOf(request, context);
  if (!request.isCount && request.output === null && request.name === null) {
    const text = request.isJson ? jsonText(planData(plan, null)) : printLines(planLines(plan, readers, context), context.theme);
    context.host.output.write(text);
    return exitCodes.ok;
  }
  const key = request.of === 'preview' ? new ApiKey(null) : await readKey(request.keyFile, context);
  const { host, text } = context;
  const onWait = (holder: string): void => notify(text['import.waiting']({ holder }), context);
  return underLock(plan.folder, () => fetchWith(key, plan, { request, readers }, context), { most: waitFor({ host }), onWait });
}

async function fetchWith(key: ApiKey, plan: FetchPlan, { request, readers }: Asked, context: CommandContext): Promise<ExitCode> {
  const { of, output, mayReplace } = request;
  if (request.isRestarted) plan.answers.clear();
  plan.answers.begin(plan.goodSince);
  if (of === 'files') return fetchFiles(key, plan, { request, readers }, context);
  if (output !== null) sweepDrafts(output);
  const isThere = output !== null && !mayReplace && (await isWritten(output, plan, readers));
  if (output !== null && !isThere) requirePlace(output, mayReplace);
  const state = await askCalls(key, plan, readers, context);
  if (output !== null && !isThere) await writePiecesWhole(output, mergedAnswer(state.answered, readers), mayReplace);
  const imported = request.name === null ? null : await importAnswers(state.answered, { request, readers }, context);
  plan.answers.clear();
  return tell({ plan, state, output, imported }, request, context);
}

/** Keeps the answers as data of one's own: as their file, or, where none is written, as if they had been piped in. */
function importAnswers(
  answered: readonly AnsweredCall[],
  { request: { output, name, mayReplace, isJson }, readers }: Asked,
  context: CommandContext,
): Promise<ImportedFiles> {
  const file = output === null ? 'un-comtrade.json' : basename(output);
  const given = { file, path: output === null ? null : resolve(output), size: null, open: () => mergedAnswer(answered, readers) };
  const hints = { every: {}, byFile: new Map() };
  const asked = { among: [], years: null, recipe: null, rates: null };
  return importGiven([given], { files: [output ?? file], isApplied: true, name, hints, ...asked, mayReplace, isJson }, context);
}

function tell(result: FetchResult, { isJson }: FetchRequest, context: CommandContext): ExitCode {
  const { imported, state } = result;
  const text = isJson ? jsonText(planData(result.plan, result)) : printLines(resultLines(result, context), context.theme);
  context.host.output.write(isJson || imported === null ? text : `${text}\n${imported.text()}`);
  if (imported !== null) return imported.exitCode;
  return state.answered.every(({ answer }) => answer.records === 0) ? exitCodes.failed : exitCodes.ok;
}

/** Whether a file holds the answers to all calls already: a run that was stopped after it wrote them and before it forgot them. */
async function isWritten(path: string, { calls, answers }: FetchPlan, readers: Asked['readers']): Promise<boolean> {
  const kept = calls.map((query) => keptTo(query, answers));
  if (!existsSync(path) || kept.includes(null)) return false;
  const answered = kept.flatMap((of) => of ?? []);
  return (await digestOf(mergedAnswer(answered, readers))) === (await digestOf(createReadStream(path)));
}

async function digestOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
