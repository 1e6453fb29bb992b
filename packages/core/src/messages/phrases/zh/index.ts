export { errors } from './errors.data.ts';
export { formulas } from './formulas.data.ts';
export { records } from './records.data.ts';
export { unknownNames } from './unknown-names.data.ts';
