export { afterSentence, type Context, noContext, type Times } from './context.ts';
export { asFlow, type Ground, withRead } from './ground.ts';
export type { NotCheckable, NotUnderstood } from './reasons.ts';
export { flowBefore, resolveFlow } from './resolve-flow.ts';
export { firstPeriod, periodsOf } from './resolve-times.ts';
export { resolveTopic } from './resolve-topic.ts';
export type { IndicatorUnit, Scope } from './scope.ts';
export { extremeOf, type Flow, fromOtherSide, indicatorOf, levelOf, mirrorOf, seriesOf, signed, type Topic } from './topic.ts';
