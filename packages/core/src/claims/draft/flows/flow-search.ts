import type { DraftSentence } from '../sentence/index.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftFlow } from './draft-flow.ts';

/** What a sentence is read with: whose trade it is where no owner is named, and what stands before it. */
export interface FlowSearch {
  readonly sentence: DraftSentence;
  readonly reporter: string;
  readonly context: DraftContext;
}

/** A flow before its place in the sentence is known. */
export type ToldFlow = Pick<DraftFlow, 'measure' | 'sign' | 'reporter' | 'partners' | 'isPair' | 'isCompleted'>;
