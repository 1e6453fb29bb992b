export { forgetCommand } from './forget.ts';
export { importCommand } from './import/index.ts';
