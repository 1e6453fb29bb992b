import type { Dataset, Language } from '@sogdia/core';
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
  /** Starts the worker before a check, so that a check asks for nothing. */
  readonly open: () => void;
}

/** An engine that starts its worker at the first check, over the data of the site where no others are given. */
export function createDraftEngine(language: Language, dataset: Dataset | null = null): DraftEngine {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const ask = <Answer>(request: DraftRequest, read: (reply: DraftReply) => Answer | null, failed: () => Answer): Promise<Answer> => {
    worker ??= begun(dataset);
    const asked = worker;
    return new Promise((resolve) => {
      asked.onmessage = ({ data }: MessageEvent<DraftReply>) => {
        const answer = read(data);
        if (answer !== null) resolve(answer);
      };
      asked.onerror = () => {
        stop();
        resolve(failed());
      };
      asked.postMessage(request);
    });
  };
  return {
    stop,
    open: () => {
      worker ??= begun(dataset);
    },
    check: (text, onProgress) =>
      ask<DraftResult | DraftFailure>(
        { kind: 'check', text, language },
        (reply) => {
          if (reply.kind === 'progress') onProgress(reply.share);
          if (reply.kind === 'failed') return reply.why;
          return reply.kind === 'checked' ? { overview: reply.overview, part: reply.part } : null;
        },
        () => 'no-data',
      ),
    part: (index) =>
      new Promise((resolve, reject) => {
        ask<DraftPart | null>(
          { kind: 'part', index },
          (reply) => (reply.kind === 'part' && reply.part.index === index ? reply.part : null),
          () => null,
        ).then((part) => (part === null ? reject(new Error(`draft: no part ${index}`)) : resolve(part)));
      }),
  };
}

function begun(dataset: Dataset | null): Worker {
  const worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  if (dataset !== null) worker.postMessage({ kind: 'data', dataset } satisfies DraftRequest);
  return worker;
}
