export { computeCommand } from './compute/index.ts';
export { fetchCommand } from './fetch/index.ts';
export { forgetCommand } from './forget.ts';
export { importCommand } from './import/index.ts';
export { newCommand } from './new/index.ts';
