import { jsonFeed } from '../../../exports/site/feed-files.ts';
import { siteFeed } from '../../../features/reference/index.ts';
import { fileLanguage } from '../../../lib/languages/languages.ts';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return new Response(jsonFeed(await siteFeed(fileLanguage)), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}
