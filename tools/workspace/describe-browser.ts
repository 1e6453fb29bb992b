import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const noteSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('runs'), version: z.string(), origin: z.enum(['packaged', 'CHROME_PATH']), path: z.string() }),
  z.object({ state: z.literal('fails'), fault: z.string() }),
  z.object({ state: z.literal('left-out'), reason: z.string() }),
]);

/** Where the tests of the site's pages note their browser; see apps/web/test/support/serve-site.ts. */
export const browserNote = 'test-results/browser.json';

/** What to say of the browser before the totals, and what of the tests left out after everything else. */
export interface BrowserWords {
  readonly beforeTotals: string | null;
  readonly last: string | null;
}

/** Reads the note that the tests in `folder` left on their browser; `skipped` is how many of these tests did not run. */
export function describeBrowser(folder: string, skipped: number): BrowserWords {
  const path = join(folder, browserNote);
  if (!existsSync(path)) return { beforeTotals: null, last: null };
  const note = noteSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (note.state === 'fails') return { beforeTotals: note.fault, last: null };
  if (note.state === 'left-out') return { beforeTotals: null, last: `NO BROWSER: ${skipped} tests were LEFT OUT; ${note.reason}` };
  const origin = note.origin === 'packaged' ? 'of the package @sparticuz/chromium' : `named by CHROME_PATH, ${note.path}`;
  return { beforeTotals: `browser: Chromium ${note.version} (${origin})`, last: null };
}
