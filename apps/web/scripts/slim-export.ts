import { join } from 'node:path';
import { languages } from '../lib/languages/languages.ts';
import { routes } from '../lib/routes.ts';
import { writeOffline } from './offline/write-offline.ts';
import { finishPages } from './pages/finish-pages.ts';
import { removeUnread } from './remove-unread.ts';
import { writeHeaders } from './security-headers.ts';

const root = join(import.meta.dirname, '../out');

/** Run after the export is written: takes away what no reader of the site can ever fetch or use, and makes its pages those that readers get. */
const { files, bytes } = await removeUnread(root);
process.stdout.write(`Took away ${files} files that no page reads, ${(bytes / 1e6).toFixed(1)} MB.\n`);
await writeHeaders(root, await finishPages(root));
await writeOffline(
  root,
  languages.map((language) => [language, routes.offline(language)]),
);
if (process.env['SITE_ORIGIN'] === undefined) {
  process.stderr.write(
    'SITE_ORIGIN IS NOT SET: canonical addresses, sitemap and robots.txt name http://localhost:3000. Not for publishing; use pnpm build:release.\n',
  );
}
