export { DraftPage } from './draft-page.tsx';
