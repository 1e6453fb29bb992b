import { metricRegistry } from '@sogdia/core';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { MetricFacts, metricInWords } from '../../../../../features/reference/index.ts';
import { StillDrawing } from '../../../../../features/still/index.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; metric: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => metricRegistry.map(({ id }) => ({ locale, metric: id })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, metric } = await params;
  const language = languageOf(locale);
  const { name, description } = metricInWords(metric, language);
  return pageMetadata(language, { title: name, description, path: routes.method(language, metric) });
}

export default async function MetricPage({ params }: Props) {
  const { locale, metric } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const { record, name, description } = metricInWords(metric, language);
  return (
    <StillDrawing>
      <article className="bounds reading" data-still>
        <header className="opening">
          <p className="kicker">{messages[`family.${record.family}`]}</p>
          <h1>{name}</h1>
          <p className="lead">{description}</p>
        </header>
        <MetricFacts record={record} language={language} messages={messages} />
        <p>
          <a className="forward" href={routes.methods(language)}>
            {messages['methods.back']}
          </a>
        </p>
      </article>
    </StillDrawing>
  );
}
