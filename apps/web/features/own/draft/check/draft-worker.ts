import '../../../../lib/built-ins.ts';
import { fetchDataset } from '../../../../lib/fetch-dataset.ts';
import type { DraftReply, DraftRequest } from './draft-exchange.ts';
import { draftSession } from './draft-session.ts';

/** What a worker has of the global scope; the types of a page stand in its place here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<DraftRequest>) => void) | null;
  readonly postMessage: (reply: DraftReply) => void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = draftSession({ load: fetchDataset, post: (reply) => scope.postMessage(reply) });
scope.onmessage = ({ data }) => answer(data);
