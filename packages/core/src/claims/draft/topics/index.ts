export type { Context, Ground, IndicatorUnit, NotCheckable, NotUnderstood, Scope, Times, Told } from './ground.ts';
export { afterSentence, asFlow, attempt, noContext, stop } from './ground.ts';
export { flowBefore, resolveFlow } from './resolve-flow.ts';
export { firstPeriod, periodsOf } from './resolve-times.ts';
export { resolveTopic } from './resolve-topic.ts';
export { extremeOf, type Flow, fromOtherSide, indicatorOf, levelOf, mirrorOf, seriesOf, signed, type Topic } from './topic.ts';
