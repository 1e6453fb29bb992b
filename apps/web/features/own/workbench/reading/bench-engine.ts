import type { Dataset, Language } from '@sogdia/core';
import type { AnswerNames, AskedData, BenchReply, BenchRequest, Comparison, GivenFile, HeldFiles, ReadFailure } from './bench-exchange.ts';

/** How far a reading is. */
export type Progress = Extract<BenchReply, { kind: 'progress' }>;

/** What came of a file: all that is held now, or why it is not among it. */
export type ReadOutcome = HeldFiles | { readonly why: ReadFailure; readonly what: string };

/** The reading of files in a worker, so that the page answers however large they are. What is asked for and fails rejects. */
export interface BenchEngine {
  readonly read: (id: number, file: GivenFile, onProgress: (progress: Progress) => void) => Promise<ReadOutcome>;
  readonly stop: () => void;
  readonly forget: (id: number) => Promise<HeldFiles>;
  readonly rejected: () => Promise<string>;
  readonly compare: (asked: AskedData) => Promise<Comparison>;
  readonly dataset: (asked: AskedData) => Promise<Dataset>;
}

type Asked = BenchRequest extends infer Request ? (Request extends { readonly ask: number } ? Omit<Request, 'ask'> : never) : never;

/** An engine whose worker stands ready: it has fetched all that it reads with. Rejects where it could not. */
export async function createBenchEngine(language: Language, answerNames: AnswerNames): Promise<BenchEngine> {
  const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Map<number, (reply: BenchReply) => void>();
  let asked = 0;
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
  });
  worker.onmessage = ({ data }: MessageEvent<BenchReply>) => listeners.get(data.ask)?.(data);
  worker.onerror = () => {
    for (const [ask, listen] of listeners) listen({ ask, kind: 'failed', what: 'the worker ended' });
  };

  /** The first answer that `read` makes something of. */
  function send<Answer>(request: Asked, read: (reply: BenchReply) => Answer | null): Promise<Answer> {
    asked += 1;
    const ask = asked;
    return new Promise((resolve, reject) => {
      listeners.set(ask, (reply) => {
        const answer = read(reply);
        if (answer === null && reply.kind !== 'failed') return;
        listeners.delete(ask);
        if (answer === null) reject(new Error(reply.kind === 'failed' ? reply.what : reply.kind));
        else resolve(answer);
      });
      worker.postMessage({ ...request, ask });
    });
  }

  return {
    read: (id, file, onProgress) =>
      send<ReadOutcome>({ kind: 'read', id, file, language, answerNames }, (reply) => {
        if (reply.kind === 'progress') onProgress(reply);
        if (reply.kind === 'not-read') return { why: reply.why, what: reply.what };
        if (reply.kind === 'failed') return { why: 'broken', what: reply.what };
        return reply.kind === 'held' ? reply.held : null;
      }),
    stop: () => worker.postMessage({ kind: 'stop', ask: 0 } satisfies BenchRequest),
    forget: (id) => send({ kind: 'forget', id, language }, (reply) => (reply.kind === 'held' ? reply.held : null)),
    rejected: () => send({ kind: 'rejected' }, (reply) => (reply.kind === 'rejected' ? reply.csv : null)),
    compare: (own) => send({ kind: 'compare', ...own }, (reply) => (reply.kind === 'compared' ? reply.comparison : null)),
    dataset: (own) => send({ kind: 'dataset', ...own }, (reply) => (reply.kind === 'dataset' ? reply.dataset : null)),
  };
}
