export { DocumentShell } from './document-shell.tsx';
export { NothingHere } from './nothing-here.tsx';
export { pageMetadata } from './page-metadata.ts';
export { siteMenu } from './site-links.ts';
