export { SearchPage } from './search-page.tsx';
export { siteEntries } from './site-entries.ts';
