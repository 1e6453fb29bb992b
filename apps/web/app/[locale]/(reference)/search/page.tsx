import type { Metadata } from 'next';
import { pageMetadata, siteMenu } from '../../../../features/page/index.ts';
import { SearchPage } from '../../../../features/search/index.ts';
import { languageOf } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, { title: messages['search.title'], description: messages['search.about'], path: routes.search(language) });
}

export default async function SearchEverythingPage({ params }: Props) {
  const language = languageOf((await params).locale);
  return <SearchPage language={language} menu={siteMenu(language, messagesOf(language))} />;
}
