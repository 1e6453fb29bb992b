export { sourcesScreen } from './sources-screen.ts';
