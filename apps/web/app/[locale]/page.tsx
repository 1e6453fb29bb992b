import type { Metadata } from 'next';
import { Overview } from '../../features/overview/index.ts';
import { pageMetadata } from '../../features/page/index.ts';
import { languageOf } from '../../lib/languages.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['site.name'],
    description: messages['site.description'],
    path: routes.overview(language),
  });
}

export default async function OverviewPage({ params }: Props) {
  return <Overview language={languageOf((await params).locale)} />;
}
