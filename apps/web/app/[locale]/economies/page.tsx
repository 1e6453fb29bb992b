import type { Metadata } from 'next';
import { EconomiesPage } from '../../../features/economies/index.ts';
import { pageMetadata } from '../../../features/page/index.ts';
import { languageOf } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['economies.title'],
    description: messages['economies.about'],
    path: routes.economies(language),
  });
}

export default async function AllEconomiesPage({ params }: Props) {
  return <EconomiesPage language={languageOf((await params).locale)} />;
}
