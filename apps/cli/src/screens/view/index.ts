export { viewScreen } from './view-screen.ts';
