export { DocumentShell, EmbedShell } from './document-shell.tsx';
export { nearestScript } from './nearest/nearest-script.ts';
export { NothingHere } from './nothing-here.tsx';
export { type PageHead, pageMetadata, pathsByLanguage } from './page-metadata.ts';
export { siteMenu } from './site-links.ts';
export { stopsScript } from './stops/stops-script.ts';
