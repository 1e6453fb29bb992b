/** Of which data the program is, without a way to them: what its version says. */
export { datasetIdentity } from '@sogdia/data';
