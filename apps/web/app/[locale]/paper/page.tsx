import type { Metadata } from 'next';
import { PaperPage } from '../../../features/paper/paper-page.tsx';
import { languageOf } from '../../../lib/languages.ts';
import { pageMetadata } from '../../../lib/page-metadata.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, { title: messages['paper.title'], description: messages['paper.about'], path: routes.paper(language) });
}

export default async function PaperOverviewPage({ params }: Props) {
  return <PaperPage language={languageOf((await params).locale)} />;
}
