export { afterSentence, type Context, noContext, type Times } from './context.ts';
export type { NotCheckable, NotUnderstood } from './reasons.ts';
export { flowBefore, type IndicatorUnit, mirrorOf, resolveFlow, type Scope } from './resolve-flow.ts';
export { periodsOf } from './resolve-times.ts';
export { resolveTopic } from './resolve-topic.ts';
export { extremeOf, type Flow, indicatorOf, levelOf, seriesOf, signed, type Topic } from './topic.ts';
