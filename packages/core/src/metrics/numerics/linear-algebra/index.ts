export { independentColumns } from './independent-columns.ts';
export { innerProduct, lengthOf } from './inner-product.ts';
export { leadingEigenpair } from './leading-eigenpair.ts';
export { type OrderedCholesky, orderedCholesky } from './ordered-cholesky.ts';
export { solvePentadiagonal } from './solve-pentadiagonal.ts';
export { symmetricInverse } from './symmetric-inverse.ts';
