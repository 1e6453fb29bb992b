export { DocumentShell, EmbedShell } from './document-shell.tsx';
export { nearestScript } from './nearest-script.ts';
export { NothingHere } from './nothing-here.tsx';
export { pageMetadata } from './page-metadata.ts';
export { siteMenu } from './site-links.ts';
export { type AskedPage, sitePage } from './site-page.tsx';
export { stopsScript } from './stops/stops-script.ts';
