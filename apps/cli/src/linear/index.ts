export { openLinearProgram } from './open-linear-program.ts';
