import { FetchError, InterruptedError } from '../../../../host/index.ts';
import type { FetchedAnswer, FetchedAnswers } from '../../../../store/index.ts';
import { type ComtradeQuery, halvesOf } from '../question/index.ts';
import { type Asking, askCall, type Outcome } from './ask-call.ts';
import { callId } from './call-id.ts';
import { waitBeforeRetry } from './manner.ts';

/** An answer with the call that it is to, and whether an earlier run had kept it. */
export interface AnsweredCall {
  readonly query: ComtradeQuery;
  readonly answer: FetchedAnswer;
  readonly wasKept: boolean;
}

/** How far the calls of a question are. */
export interface FetchState {
  /** All calls, with those that came of one that was too large. */
  readonly calls: number;
  readonly answered: readonly AnsweredCall[];
  /** How many calls were too large. */
  readonly split: number;
  /** The call that is out, with the bytes of its answer so far. */
  readonly asking: { readonly query: ComtradeQuery; readonly bytes: number } | null;
  /** Why nothing is out, and for how many milliseconds more; `found` where the last call was answered by no data. */
  readonly waiting: { readonly left: number; readonly found: string | null } | null;
}

/** What the system says where there is no network at all, or no name service: while nothing has been answered, waiting would change nothing. */
const noNetwork: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN']);

/** The answers that are kept to a call, or to those that it became where it was too large; null where one is missing. */
export function keptTo(query: ComtradeQuery, answers: FetchedAnswers): readonly AnsweredCall[] | null {
  const answer = answers.answerTo(callId(query));
  if (answer !== null) return [{ query, answer, wasKept: true }];
  const halves = answers.isSplit(callId(query)) ? halvesOf(query) : null;
  const [first, second] = halves?.map((half) => keptTo(half, answers)) ?? [null, null];
  return first === null || first === undefined || second === null || second === undefined ? null : [...first, ...second];
}

/** Sees each call of a question answered, one after the other, at the pace of the provider. */
export class Fetching {
  readonly #asking: Asking;
  readonly #onState: (state: FetchState) => void;
  #state: FetchState;
  #lastCall: number;

  constructor(calls: number, asking: Omit<Asking, 'onBytes'>, onState: (state: FetchState) => void) {
    this.#asking = { ...asking, onBytes: (bytes) => this.#cameSoFar(bytes) };
    this.#onState = onState;
    this.#lastCall = asking.answers.lastCall(asking.network.now());
    this.#state = { calls, answered: [], split: 0, asking: null, waiting: null };
  }

  /** How far it is. */
  get state(): FetchState {
    return this.#state;
  }

  /**
   * Sees a call answered; one whose answer is kept is not asked again, and one that is too large becomes two. Throws `FetchError` where it gets no
   * answer, `InterruptedError` where it is to stop; the answers up to there are kept.
   */
  async see(query: ComtradeQuery): Promise<void> {
    const { answers } = this.#asking;
    const kept = answers.answerTo(callId(query));
    if (kept !== null) return this.#answered({ query, answer: kept, wasKept: true });
    const outcome = answers.isSplit(callId(query)) ? ({ kind: 'too-large', found: '' } as const) : await this.#askUntilAnswered(query);
    if (outcome.kind === 'answered') return this.#answered({ query, answer: outcome.answer, wasKept: false });
    const halves = halvesOf(query);
    if (halves === null) throw this.#tooLarge(outcome.found);
    answers.markSplit(callId(query));
    this.#change({ calls: this.#state.calls + 1, split: this.#state.split + 1 });
    for (const half of halves) await this.see(half);
  }

  async #askUntilAnswered(query: ComtradeQuery): Promise<Exclude<Outcome, { readonly kind: 'again' }>> {
    const { manner, network } = this.#asking;
    let wait = 0;
    let found: string | null = null;
    for (let failures = 0; ; ) {
      await this.#sleep(Math.max(wait, this.#lastCall + manner.pause - network.now()), found);
      this.#lastCall = network.now();
      this.#asking.answers.called(this.#lastCall);
      this.#change({ asking: { query, bytes: 0 } });
      const outcome = await askCall(query, this.#asking).finally(() => this.#change({ asking: null }));
      if (outcome.kind !== 'again') return outcome;
      failures += 1;
      wait = waitBeforeRetry(failures, outcome.after, manner);
      found = outcome.found;
      const isOffline = noNetwork.has(found) && this.#state.answered.every(({ wasKept }) => wasKept);
      if (isOffline || failures > manner.retries || wait > manner.longestWait) throw this.#givenUp(outcome, failures, wait);
    }
  }

  /** Waits in steps of a second, so that whoever watches sees it pass. */
  async #sleep(milliseconds: number, found: string | null): Promise<void> {
    const { network, signal } = this.#asking;
    for (let left = milliseconds; left > 0 && !signal.aborted; left -= 1000) {
      this.#change({ waiting: { left, found } });
      await network.sleep(Math.min(left, 1000), signal);
    }
    this.#change({ waiting: null });
    if (signal.aborted) throw new InterruptedError();
  }

  #givenUp({ fault, found, after }: Extract<Outcome, { readonly kind: 'again' }>, failures: number, wait: number): FetchError {
    const isAskedToWait = after !== null && wait > this.#asking.manner.longestWait;
    const until = new Date(this.#asking.network.now() + wait)
      .toISOString()
      .replace(/:\d\d\.\d+Z$/, ' UTC')
      .replace('T', ' ');
    const tried = failures === 1 ? `${found}; no network` : `${found}; tried ${failures} times`;
    return new FetchError(fault, fault === 'fetch-busy' ? 'the server is too busy' : 'the server doesn’t answer', {
      where: this.#host(),
      expected: 'an answer',
      found: isAskedToWait ? `${found}; it asks us to wait until ${until}` : tried,
      remedy: fault === 'fetch-busy' ? 'error.fetch-later' : 'error.fetch-network',
    });
  }

  #tooLarge(found: string): FetchError {
    return new FetchError('fetch-too-large', 'too many rows at once, even in the smallest call', {
      where: this.#host(),
      expected: 'a complete answer',
      found,
      remedy: 'error.fetch-smaller',
    });
  }

  #host(): string {
    return new URL(this.#asking.base).host;
  }

  #answered(call: AnsweredCall): void {
    this.#change({ answered: [...this.#state.answered, call] });
  }

  #cameSoFar(bytes: number): void {
    if (this.#state.asking !== null) this.#change({ asking: { ...this.#state.asking, bytes } });
  }

  #change(part: Partial<FetchState>): void {
    this.#state = { ...this.#state, ...part };
    this.#onState(this.#state);
  }
}
