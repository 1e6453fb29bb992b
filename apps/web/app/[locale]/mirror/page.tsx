import type { Metadata } from 'next';
import { pageMetadata } from '../../../features/page/index.ts';
import { TwoRecordsPage } from '../../../features/records/index.ts';
import { languageOf } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['records.title'],
    description: messages['records.about'],
    path: routes.records(language),
  });
}

export default async function BothRecordsPage({ params }: Props) {
  return <TwoRecordsPage language={languageOf((await params).locale)} />;
}
