import type { Metadata } from 'next';
import { pageMetadata } from '../../../features/page/index.ts';
import { TopicsPage } from '../../../features/reports/index.ts';
import { languageOf } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['topics.title'],
    description: messages['topics.about'],
    path: routes.topics(language),
  });
}

export default async function AllTopicsPage({ params }: Props) {
  return <TopicsPage language={languageOf((await params).locale)} />;
}
