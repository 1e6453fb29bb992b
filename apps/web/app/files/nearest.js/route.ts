import { nearestScript, siteMenu } from '../../../features/page/index.ts';
import { siteEntries } from '../../../features/search/index.ts';
import { languages } from '../../../lib/languages.ts';
import { messagesOf } from '../../../messages/messages.ts';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const entries = await Promise.all(languages.map((language) => siteEntries(language, siteMenu(language, messagesOf(language)))));
  const pages = entries.flat().filter(({ path }) => !/[?#]/.test(path));
  return new Response(nearestScript(pages), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
