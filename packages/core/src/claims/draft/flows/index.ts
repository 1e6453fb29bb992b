export { type DraftContext, noContext } from './draft-context.ts';
export { type DraftFlow, unnamed } from './draft-flow.ts';
export { findFlows } from './find-flows.ts';
export { asRecorded, findRecorders, type Recorder, recorderOf } from './find-recorders.ts';
export { isWithin } from './flows-in-short.ts';
