import type { Context } from './context.ts';
import type { NotUnderstood } from './reasons.ts';
import type { Scope } from './scope.ts';
import type { Flow, Topic } from './topic.ts';

/** What a phrase is understood by: what was said before, whom the text is about; `use` is told all that comes to something. */
export interface Ground {
  readonly context: Context;
  readonly scope: Scope;
  readonly use: (what: object | string | undefined) => void;
}

/** What a phrase is understood by after a flow was named. */
export function on(flow: Flow, ground: Ground): Ground {
  return { ...ground, context: { ...ground.context, topic: { kind: 'flow', flow } } };
}

/** Goes on with what was understood. */
export function withRead<Read extends object, Next>(read: Read | NotUnderstood, go: (read: Read) => Next): Next | NotUnderstood {
  return typeof read === 'string' ? read : go(read);
}

export function asFlow(read: Flow | NotUnderstood): Topic | NotUnderstood {
  return withRead(read, (flow) => ({ kind: 'flow', flow }));
}
