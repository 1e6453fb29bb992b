import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
import { OfflinePage } from '../../../../features/reference/index.ts';
import { languageOf } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['offline.title'],
    description: messages['offline.about'],
    path: routes.offline(language),
  });
}

export default async function OfflineCopyPage({ params }: Props) {
  return <OfflinePage language={languageOf((await params).locale)} />;
}
