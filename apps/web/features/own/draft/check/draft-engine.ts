import type { Language } from '@sogdia/core';
import type { DraftOverview, DraftPart, DraftReply, DraftRequest } from './draft-exchange.ts';

/** A checked draft: what came of the whole, and its first part. */
export interface DraftResult {
  readonly overview: DraftOverview;
  readonly part: DraftPart;
}

/** Why a check has no result. */
export type DraftFailure = 'no-data' | 'too-long';

/**
 * The check in the browser: the same core as everywhere, in a worker, so that the page answers however long the text is. `check` tells how
 * far it is and resolves with the result or the reason; after `stop` it never does, and the next check starts a worker anew.
 */
export interface DraftEngine {
  readonly check: (text: string, onProgress: (share: number) => void) => Promise<DraftResult | DraftFailure>;
  readonly part: (index: number) => Promise<DraftPart>;
  readonly stop: () => void;
}

/** Whoever checks: a worker of its own, or a port to one that holds other data. */
export interface Checker {
  onmessage: ((event: MessageEvent<DraftReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (request: DraftRequest) => void;
  readonly terminate: () => void;
}

/** An engine that begins with its checker at the first check, over the data of the site where no other is given. */
export function createDraftEngine(language: Language, begin: () => Checker = checkerOfSite): DraftEngine {
  let worker: Checker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const ask = <Answer>(request: DraftRequest, read: (reply: DraftReply) => Answer | null): Promise<Answer> => {
    worker ??= begin();
    const asked = worker;
    return new Promise((resolve, reject) => {
      asked.onmessage = ({ data }: MessageEvent<DraftReply>) => {
        const answer = read(data);
        if (answer !== null) resolve(answer);
      };
      asked.onerror = () => {
        stop();
        reject(new Error('the checker ended'));
      };
      asked.postMessage(request);
    });
  };
  return {
    stop,
    check: (text, onProgress) =>
      ask<DraftResult | DraftFailure>({ kind: 'check', text, language }, (reply) => {
        if (reply.kind === 'progress') onProgress(reply.share);
        if (reply.kind === 'failed') return reply.why;
        return reply.kind === 'checked' ? { overview: reply.overview, part: reply.part } : null;
      }),
    part: (index) => ask({ kind: 'part', index }, (reply) => (reply.kind === 'part' && reply.part.index === index ? reply.part : null)),
  };
}

function checkerOfSite(): Checker {
  return new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
}
