import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
import { requireTopic, siteTopic, TopicPage } from '../../../../features/reports/index.ts';
import { topics } from '../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { textOf } from '../../../../lib/text-of.ts';

type Props = { params: Promise<{ locale: string; topic: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => topics.map(({ id }) => ({ locale, topic: id })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, topic: id } = await params;
  const language = languageOf(locale);
  const topic = requireTopic(id);
  const { headline } = await siteTopic(topic, language);
  return pageMetadata(language, {
    title: textOf(topic.names, language),
    description: `${headline.text}.`,
    path: routes.topic(language, id),
  });
}

export default async function OneTopicPage({ params }: Props) {
  const { locale, topic } = await params;
  return <TopicPage topic={requireTopic(topic)} language={languageOf(locale)} />;
}
