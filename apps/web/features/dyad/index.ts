export { DyadPage } from './dyad-page.tsx';
