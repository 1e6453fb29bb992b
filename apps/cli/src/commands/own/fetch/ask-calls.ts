import type { Readers } from '../../../data/index.ts';
import { type CommandContext, FetchError, InterruptedError } from '../../../host/index.ts';
import { notify } from '../../command/index.ts';
import { type AnsweredCall, type ApiKey, Fetching, type FetchState } from './calls/index.ts';
import type { FetchPlan } from './fetch-plan.ts';
import { progressOf } from './fetch-progress.ts';

/** The answers to all calls of a plan, with how far it is on the terminal, each handed on as it is there; where it ends before, what is kept is told. */
export async function askCalls(
  key: ApiKey,
  plan: FetchPlan,
  readers: Readers,
  context: CommandContext,
  onAnswer: (call: AnsweredCall) => Promise<void> = async () => {},
): Promise<FetchState> {
  const { base, manner, answers, calls } = plan;
  const { host, text } = context;
  const progress = progressOf(context, manner.pause);
  const asking = { base, key, network: host.network, manner, signal: host.interruption(), answers, readers };
  const fetching = new Fetching(calls.length, asking, progress.show);
  try {
    for (const query of calls) {
      const before = fetching.state.answered.length;
      await fetching.see(query);
      for (const call of fetching.state.answered.slice(before)) await onAnswer(call);
    }
    return fetching.state;
  } catch (error) {
    progress.clear();
    const told = { done: fetching.state.answered.length, calls: fetching.state.calls };
    if (error instanceof InterruptedError) throw new InterruptedError(text['fetch.stopped'](told));
    if (FetchError.isInstance(error) && told.done > 0) notify(text['fetch.kept-so-far'](told), context);
    throw error;
  } finally {
    progress.clear();
  }
}
