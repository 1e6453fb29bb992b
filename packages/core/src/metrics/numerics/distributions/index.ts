export { logNormalTail, twoSidedNormal } from './normal-tail.ts';
export { twoSidedStudentT } from './student-t.ts';
export { twoSidedQuantile } from './two-sided-quantile.ts';
