import '../../../../lib/built-ins.ts';
import { fetchDataset } from '../../../../lib/fetch-dataset.ts';
import { bringReaderTexts } from '../../../../lib/own-files.ts';
import { bringTexts } from '../../../../messages/bring-texts.ts';
import type { BenchReply, BenchRequest } from './bench-exchange.ts';
import { benchSession } from './bench-session.ts';

/** What a worker has of the global scope; the types of a page stand in its place here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<BenchRequest>) => void) | null;
  readonly postMessage: (reply: BenchReply) => void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = benchSession({ load: fetchDataset, post: (reply) => scope.postMessage(reply) });
scope.onmessage = async ({ data }) => {
  if (data.kind !== 'open') return answer(data);
  await Promise.all([bringTexts(data.language), bringReaderTexts(data.language)]);
  scope.postMessage({ ask: 0, kind: 'ready' });
};
