export { readProductFlow } from './read-product-flow.ts';
