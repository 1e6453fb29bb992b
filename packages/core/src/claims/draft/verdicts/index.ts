export type { CheckedDraft, CheckedFigure, DraftOutcome } from './checked-draft.ts';
export { FigureJudge } from './judge-figure.ts';
