export { pairScreen } from './pair-screen.ts';
