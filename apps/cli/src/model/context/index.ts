export { lookOf } from './look.ts';
export { type ProgramContext, programContext } from './program-context.ts';
export { recordName, shownRecordName, timeName } from './record-name.ts';
