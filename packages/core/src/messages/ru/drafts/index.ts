export { drafts } from './drafts.data.ts';
