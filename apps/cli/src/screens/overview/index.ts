export { overviewScreen } from './overview-screen.ts';
