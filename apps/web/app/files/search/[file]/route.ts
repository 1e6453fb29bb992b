import { siteMenu } from '../../../../features/page/index.ts';
import { siteEntries } from '../../../../features/search/index.ts';
import { languageOf, languages } from '../../../../lib/languages.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return languages.map((language) => ({ file: `${language}.json` }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const language = languageOf((await params).file.replace(/\.json$/, ''));
  return Response.json(await siteEntries(language, siteMenu(language, messagesOf(language))));
}
