import type { Metadata } from 'next';
import { ReceiptsPage } from '../../../../../../components/receipt/receipts-page.tsx';
import { languageOf, languageParams } from '../../../../../../lib/languages.ts';
import { pageMetadata } from '../../../../../../lib/page-metadata.ts';
import { readingLabel, readingTitle } from '../../../../../../lib/reading-texts.ts';
import { readingViews, requireReading } from '../../../../../../lib/readings.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { siteViewWithReceipts, stepsOfView } from '../../../../../../lib/site-receipts.ts';
import { siteView } from '../../../../../../lib/site-views.ts';
import { messagesOf } from '../../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; view: string; reading: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) =>
    Object.values(readingViews).map(({ figure, reading }) => ({ locale, view: figure, reading })),
  );
}

async function titleOf({ locale, view: figure, reading }: Awaited<Props['params']>): Promise<string> {
  const language = languageOf(locale);
  const name = requireReading(figure, reading);
  const messages = messagesOf(language);
  return messages['receipts.title']({ title: readingTitle(name, await siteView(name, language), messages) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view: figure, reading } = await params;
  const language = languageOf(locale);
  const path = routes.readingReceipts(language, figure, reading);
  return pageMetadata(language, { title: await titleOf(await params), description: messagesOf(language)['receipts.description'], path });
}

export default async function ReadingReceiptsPage({ params }: Props) {
  const { locale, view: figure, reading } = await params;
  const language = languageOf(locale);
  const name = requireReading(figure, reading);
  const [{ view, places }, receipts] = await Promise.all([siteViewWithReceipts(name, language), stepsOfView(name, language)]);
  return (
    <ReceiptsPage
      title={await titleOf(await params)}
      receipts={receipts}
      references={view.references}
      places={places}
      back={{ href: routes.reading(language, figure, reading), text: readingLabel(name, messagesOf(language)) }}
      language={language}
    />
  );
}
