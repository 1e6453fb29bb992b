import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
import { ReleasesPage } from '../../../../features/reference/index.ts';
import { languageOf } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['releases.title'],
    description: messages['releases.about'],
    path: routes.releases(language),
  });
}

export default async function WhatChangedPage({ params }: Props) {
  return <ReleasesPage language={languageOf((await params).locale)} />;
}
