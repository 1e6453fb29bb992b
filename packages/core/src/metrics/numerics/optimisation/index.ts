export { minimiseOnBox } from './minimise-on-box.ts';
export { nonNegativeLeastSquares } from './nonnegative-least-squares.ts';
