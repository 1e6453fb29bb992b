export { errors } from './errors.data.ts';
export { records } from './records.data.ts';
export { unknownNames } from './unknown-names.data.ts';
