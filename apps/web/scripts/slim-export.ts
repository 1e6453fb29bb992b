import { join } from 'node:path';
import { removeUnread } from './remove-unread.ts';
import { stillPages } from './still-pages.ts';

const root = join(import.meta.dirname, '../out');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Run after the export is written: takes away what no reader of the site can ever fetch or use. */
const { files, bytes } = await removeUnread(root);
process.stdout.write(`Took away ${files} files that no page reads, ${megabytes(bytes)}.\n`);
process.stdout.write(`Took the framework from pages that nothing moves on, ${megabytes(await stillPages(root))}.\n`);
