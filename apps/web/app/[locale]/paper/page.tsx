import type { Metadata } from 'next';
import { pageMetadata } from '../../../features/page/index.ts';
import { StudyPage } from '../../../features/study/index.ts';
import { languageOf } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, { title: messages['study.title'], description: messages['study.about'], path: routes.study(language) });
}

export default async function StudyOverviewPage({ params }: Props) {
  return <StudyPage language={languageOf((await params).locale)} />;
}
