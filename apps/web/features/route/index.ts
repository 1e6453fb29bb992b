export { pageMetadata } from './page-metadata.ts';
export { type AskedPage, sitePage } from './site-page.tsx';
