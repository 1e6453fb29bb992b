import type { Metadata } from 'next';
import { WorkbenchPage } from '../../../features/own/workbench/index.ts';
import { pageMetadata } from '../../../features/page/index.ts';
import { languageOf } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, { title: messages['bench.title'], description: messages['bench.about'], path: routes.workbench(language) });
}

export default async function OwnFilePage({ params }: Props) {
  return <WorkbenchPage language={languageOf((await params).locale)} />;
}
