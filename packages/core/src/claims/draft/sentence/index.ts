export { type DraftSentence, readSentence } from './read-sentence.ts';
export { type Relation, relationOf, turned } from './relation-of.ts';
export { spanOfGroup } from './span-of-group.ts';
export { codesIn, namedBut, ownersIn, subjectOf } from './subject-of.ts';
export { hasWord, saidBefore, wordOfItem } from './words-of-sentence.ts';
export { yearOfFigure } from './year-of-figure.ts';
export { onlyYear, rangeOf, yearsOf } from './years-of-sentence.ts';
