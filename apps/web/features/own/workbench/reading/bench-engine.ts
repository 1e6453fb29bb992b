import type { Language } from '@sogdia/core';
import type { Checker } from '../../draft/check/draft-engine.ts';
import type {
  AnswerNames,
  AskedData,
  BenchReply,
  BenchRequest,
  GivenFile,
  HeldFiles,
  Look,
  OwnAnswers,
  ReadFailure,
  Recipe,
} from './bench-exchange.ts';
import type { ListAsked, ListPage } from './list-page.ts';

/** How far a reading is. */
export type Progress = Extract<BenchReply, { kind: 'progress' }>;

/** What came of a file: all that is held now, or why it is not among it. */
export type ReadOutcome = HeldFiles | { readonly why: ReadFailure; readonly what: string };

/** What answers of the data of files: questions, and texts that are checked against them. */
export interface OwnData extends OwnAnswers {
  readonly checker: () => Checker;
}

/** The reading of files in a worker, which holds them, so that the page answers however large they are. What is asked for and fails rejects. */
export interface BenchEngine {
  readonly read: (
    id: number,
    file: GivenFile,
    recipes: readonly Recipe[],
    onProgress: (progress: Progress) => void,
  ) => Promise<ReadOutcome>;
  /** What the first lines of a file become with its answers; null where it has no lines. */
  readonly look: (id: number, file: GivenFile) => Promise<Look | null>;
  readonly stop: () => void;
  /** Whether the worker ended by itself, for want of memory or by a fault: nothing is answered any more. */
  readonly hasEnded: () => boolean;
  readonly forget: (id: number) => Promise<HeldFiles>;
  readonly rejected: () => Promise<string>;
  readonly recipe: (today: string) => Promise<string>;
  readonly list: (asked: ListAsked) => Promise<ListPage>;
  readonly listAsCsv: (asked: ListAsked) => Promise<string>;
  readonly dataOf: (asked: AskedData) => OwnData;
}

type Asked = BenchRequest extends infer Request ? (Request extends { readonly ask: number } ? Omit<Request, 'ask'> : never) : never;

/** An engine whose worker stands ready: it has fetched all that it reads with. Rejects where it could not. */
export async function createBenchEngine(language: Language, answerNames: AnswerNames): Promise<BenchEngine> {
  const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Map<number, (reply: BenchReply) => void>();
  /** The ends at which texts are checked: a port does not tell that the worker behind it ended. */
  const checkers = new Set<Checker>();
  let asked = 0;
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
    worker.postMessage({ ask: 0, kind: 'open', language } satisfies BenchRequest);
  });
  worker.onmessage = ({ data }: MessageEvent<BenchReply>) => listeners.get(data.ask)?.(data);
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    for (const [ask, listen] of listeners) listen({ ask, kind: 'failed', what: 'the worker ended' });
    for (const checker of checkers) checker.onerror?.(new ErrorEvent('error'));
  };
  worker.onerror = end;

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
      if (hasEnded) end();
    });
  }

  /** What the worker answers to a request of which nothing else comes. */
  async function answered<Answer>(request: Asked): Promise<Answer> {
    const { answer } = await send(request, (reply) => (reply.kind === 'answered' ? reply : null));
    return answer as Answer;
  }

  /** A question as a function that asks the worker for its answer. */
  function asking<Question extends keyof OwnAnswers>(data: AskedData, question: Question): OwnAnswers[Question] {
    const ask = (...given: readonly unknown[]): Promise<unknown> => answered({ kind: 'ask', data, question, given });
    return ask as OwnAnswers[Question];
  }

  /** A port at whose other end the worker checks texts against the data. */
  function checkerOf(data: AskedData): Checker {
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ ask: 0, kind: 'draft', data, port: port2 } satisfies BenchRequest, [port2]);
    const terminate = (): void => {
      port1.postMessage({ kind: 'stop' });
      port1.close();
      checkers.delete(checker);
    };
    const checker: Checker = Object.assign(port1, { onerror: null, terminate });
    checkers.add(checker);
    return checker;
  }

  return {
    read: (id, file, recipes, onProgress) =>
      send<ReadOutcome>({ kind: 'read', id, file, recipes, language, answerNames }, (reply) => {
        if (reply.kind === 'progress') onProgress(reply);
        if (reply.kind === 'not-read') return { why: reply.why, what: reply.what };
        if (reply.kind === 'failed') return { why: 'ended', what: reply.what };
        return reply.kind === 'held' ? reply.held : null;
      }),
    hasEnded: () => hasEnded,
    stop: () => worker.postMessage({ kind: 'stop', ask: 0 } satisfies BenchRequest),
    forget: (id) => send({ kind: 'forget', id, language }, (reply) => (reply.kind === 'held' ? reply.held : null)),
    look: (id, file) => answered({ kind: 'look', id, file, language, answerNames }),
    rejected: () => answered({ kind: 'rejected' }),
    recipe: (today) => answered({ kind: 'recipe', today }),
    list: (asked) => answered({ kind: 'list', asked, language }),
    listAsCsv: (asked) => answered({ kind: 'list-as-csv', asked, language }),
    dataOf: (data) => ({
      ...{ facts: asking(data, 'facts'), answer: asking(data, 'answer'), compare: asking(data, 'compare') },
      ...{ queryOf: asking(data, 'queryOf'), queryOfIndicator: asking(data, 'queryOfIndicator') },
      ...{ goodsFor: asking(data, 'goodsFor'), revisions: asking(data, 'revisions') },
      checker: () => checkerOf(data),
    }),
  };
}
