import { join } from 'node:path';
import { routes } from '../lib/routes.ts';
import { writeOffline } from './offline/write-offline.ts';
import { dropSecondMarkup } from './pages/drop-second-markup.ts';
import { loadKeeper } from './pages/load-keeper.ts';
import { markCurrentPages } from './pages/mark-current-page.ts';
import { moveInlineScripts } from './pages/move-inline-scripts.ts';
import { socialCards } from './pages/social-cards.ts';
import { stillPages } from './pages/still-pages.ts';
import { removeUnread } from './remove-unread.ts';
import { securePages } from './security-headers.ts';

const root = join(import.meta.dirname, '../out');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Run after the export is written: takes away what no reader of the site can ever fetch or use. */
const { files, bytes } = await removeUnread(root);
process.stdout.write(`Took away ${files} files that no page reads, ${megabytes(bytes)}.\n`);
process.stdout.write(`Took the framework from pages that nothing moves on, ${megabytes(await stillPages(root))}.\n`);
process.stdout.write(`Took the second copy of drawings that never change, ${megabytes(await dropSecondMarkup(root))}.\n`);
process.stdout.write(`Moved the framework's inline scripts to files, ${megabytes(await moveInlineScripts(root))}.\n`);
await markCurrentPages(root);
process.stdout.write(`Drew the cards that links to a page show, ${megabytes(await socialCards(root))}.\n`);
await loadKeeper(root);
await securePages(root);
await writeOffline(root, routes.offline('en'));
if (process.env['SITE_ORIGIN'] === undefined) {
  process.stderr.write(
    'SITE_ORIGIN IS NOT SET: canonical addresses, sitemap and robots.txt name http://localhost:3000. Not for publishing; use pnpm build:release.\n',
  );
}
