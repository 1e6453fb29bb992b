export { briefStatement, explainStatement, filledStatement, type WorkingLine } from './explain-statement.ts';
export { withNamedSubjects } from './name-subjects.ts';
export { phraseOf } from './phrase-of.ts';
export { withoutAlternates } from './without-alternates.ts';
export { writeBeside } from './write-number.ts';
export { positionIn, writeStatement } from './write-statement.ts';
