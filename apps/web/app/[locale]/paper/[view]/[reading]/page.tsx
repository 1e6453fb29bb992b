import type { Metadata } from 'next';
import { ReadingPage } from '../../../../../components/view/reading-page.tsx';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { pageMetadata } from '../../../../../lib/page-metadata.ts';
import { readingTitle } from '../../../../../lib/reading-texts.ts';
import { readingViews, requireReading } from '../../../../../lib/readings.ts';
import { routes } from '../../../../../lib/routes.ts';
import { siteView } from '../../../../../lib/site-views.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; view: string; reading: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) =>
    Object.values(readingViews).map(({ figure, reading }) => ({ locale, view: figure, reading })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view: figure, reading } = await params;
  const language = languageOf(locale);
  const name = requireReading(figure, reading);
  const view = await siteView(name, language);
  const title = readingTitle(name, view, messagesOf(language));
  return pageMetadata(language, { title, description: `${view.finding.text}. ${view.subtitle}.`, path: routes.view(language, figure) });
}

export default async function FigureReadingPage({ params }: Props) {
  const { locale, view, reading } = await params;
  return <ReadingPage name={requireReading(view, reading)} language={languageOf(locale)} />;
}
