import type { Metadata } from 'next';
import { DraftPage } from '../../../features/own/draft/draft-page.tsx';
import { pageMetadata } from '../../../features/page/index.ts';
import { languageOf } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, { title: messages['draft.title'], description: messages['draft.about'], path: routes.draft(language) });
}

export default async function CheckDraftPage({ params }: Props) {
  return <DraftPage language={languageOf((await params).locale)} />;
}
