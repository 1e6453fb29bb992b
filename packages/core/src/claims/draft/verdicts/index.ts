export { type CheckedDraft, type CheckedFigure, type DraftOutcome, draftOutcomes } from './checked-draft.ts';
export { FigureJudge } from './judge-figure.ts';
