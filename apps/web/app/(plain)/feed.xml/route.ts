import { atomFeed } from '../../../exports/site/feed-files.ts';
import { siteFeed } from '../../../features/reference/index.ts';
import { fileLanguage } from '../../../lib/languages/languages.ts';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return new Response(atomFeed(await siteFeed(fileLanguage)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
