import type { Language } from '@sogdia/core';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../../features/page/index.ts';
import { requireTopic, siteTopic } from '../../../../../../features/reports/index.ts';
import { ReceiptsPage } from '../../../../../../features/views/index.ts';
import { topics } from '../../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../../lib/languages.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { siteReferences } from '../../../../../../lib/site-references.ts';
import { textOf } from '../../../../../../lib/text-of.ts';
import { messagesOf } from '../../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; topic: string; page: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const pages = languageParams().flatMap(({ locale }) =>
    topics.map(async (topic) => {
      const { receiptPages } = await siteTopic(topic, locale);
      return receiptPages.map((page) => ({ locale, topic: topic.id, page }));
    }),
  );
  return (await Promise.all(pages)).flat();
}

function titleOf(topic: string, language: Language): string {
  return messagesOf(language)['receipts.title']({ title: textOf(requireTopic(topic).names, language) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, topic, page } = await params;
  const language = languageOf(locale);
  const description = messagesOf(language)['receipts.description'];
  return pageMetadata(language, { title: titleOf(topic, language), description, path: routes.topicReceipts(language, topic, page) });
}

export default async function TopicReceiptsPage({ params }: Props) {
  const { locale, topic, page } = await params;
  const language = languageOf(locale);
  const { receipts } = await siteTopic(requireTopic(topic), language);
  return (
    <ReceiptsPage
      title={titleOf(topic, language)}
      receipts={receipts.onPage(page)}
      references={await siteReferences()}
      locations={receipts.locations}
      back={{ href: routes.topic(language, topic), text: textOf(requireTopic(topic).names, language) }}
      language={language}
    />
  );
}
