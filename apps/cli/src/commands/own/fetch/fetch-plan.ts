import { loadReaders, type Readers } from '../../../data/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { FetchedAnswers, fetchedFolder, storeFolder } from '../../../store/index.ts';
import { keptTo, keySource, mannerOf, questionId, serverAddress } from './calls/index.ts';
import { type ComtradeQuery, type FetchRequest, planCalls, type Question, questionOf } from './question/index.ts';

/** How long an answer is good for, in milliseconds: thirty days. What an interrupted run kept before then may have been revised since. */
const goodFor = 30 * 24 * 3600 * 1000;

/** What a question takes: its calls, to whom they go and how, and what an earlier run has kept of their answers. */
export interface FetchPlan {
  readonly question: Question;
  readonly calls: readonly ComtradeQuery[];
  readonly base: string;
  readonly host: string;
  readonly manner: ReturnType<typeof mannerOf>;
  readonly keySource: string | null;
  readonly answers: FetchedAnswers;
  /** The folder of answers that one process at a time writes to. */
  readonly folder: string;
  /** What was kept before is asked for again, in milliseconds since 1970. */
  readonly goodSince: number;
  readonly isKept: (query: ComtradeQuery) => boolean;
  /** How many calls are answered already, and the day of the oldest answer. */
  readonly kept: { readonly count: number; readonly oldest: string | null };
}

/** What is asked, and what reads the answers. */
export interface Asked {
  readonly request: FetchRequest;
  readonly readers: Readers;
}

/** Plans a question. Throws for names that are unknown, an address that no key may go to, and an environment without a folder for data. */
export async function planOf(
  request: FetchRequest,
  { host, text }: CommandContext,
): Promise<{ readonly plan: FetchPlan; readonly readers: Readers }> {
  const readers = await loadReaders();
  const question = questionOf(request, readers.worldRegistry());
  const { base, isLocal } = serverAddress(host.environment);
  const calls = planCalls(question.query);
  const folder = fetchedFolder(storeFolder(host.environment));
  const answers = new FetchedAnswers(folder, questionId(calls, base));
  const goodSince = host.network.now() - goodFor;
  const keptDay = (query: ComtradeQuery): number | null => {
    const days = request.isRestarted ? [] : (keptTo(query, answers) ?? []).map(({ answer }) => answer.kept);
    const oldest = Math.min(...days);
    return days.length === 0 || oldest < goodSince ? null : oldest;
  };
  const days = calls.flatMap((query) => keptDay(query) ?? []);
  return {
    readers,
    plan: {
      question,
      calls,
      base,
      host: new URL(base).host,
      answers,
      folder,
      goodSince,
      manner: mannerOf(host.environment, isLocal),
      keySource: request.of === 'preview' ? text['fetch.key-unneeded'] : keySource(request.keyFile, host.environment),
      isKept: (query) => keptDay(query) !== null,
      kept: { count: days.length, oldest: days.length === 0 ? null : new Date(Math.min(...days)).toISOString().slice(0, 10) },
    },
  };
}
