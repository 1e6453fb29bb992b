export { BenchDraft } from './bench-draft.tsx';
export { ComparedTotals } from './compared-totals.tsx';
export { OwnExplore } from './own-explore.tsx';

/** What is computed on files and drawn, fetched once there are some: one piece, so that nothing of it is fetched twice. */
export type AnalysisParts = Pick<typeof import('./analysis-parts.ts'), 'BenchDraft' | 'ComparedTotals' | 'OwnExplore'>;
