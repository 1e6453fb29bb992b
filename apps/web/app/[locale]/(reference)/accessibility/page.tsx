import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
import { AccessibilityPage } from '../../../../features/reference/index.ts';
import { languageOf } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['audit.title'],
    description: messages['audit.description'],
    path: routes.accessibility(language),
  });
}

export default async function AccessibilityStatementPage({ params }: Props) {
  return <AccessibilityPage language={languageOf((await params).locale)} />;
}
