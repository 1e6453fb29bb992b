export { lookOf } from './look.ts';
export { type ProgramContext, programContext } from './program-context.ts';
export { recordName, shownRecordName, timeName, tradeWith } from './record-name.ts';
