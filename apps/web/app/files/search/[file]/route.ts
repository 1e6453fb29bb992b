import { siteMenu } from '../../../../features/page/index.ts';
import { siteEntries } from '../../../../features/search/index.ts';
import { languages } from '../../../../lib/languages.ts';
import { messagesOf } from '../../../../messages/messages.ts';
import { fileRoute } from '../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(() =>
  Object.fromEntries(
    languages.map((language) => [
      `${language}.json`,
      async () => JSON.stringify(await siteEntries(language, siteMenu(language, messagesOf(language)))),
    ]),
  ),
);
