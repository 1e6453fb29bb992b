export { changeSpec } from './change-spec.ts';
export { overrideQuery } from './override-query.ts';
export { otherBooks } from './step-book.ts';
export { otherVintages } from './step-vintage.ts';
export { otherSpan, twoBooksSpec } from './two-books.ts';
