import type { Metadata } from 'next';
import { lensViews, requireLens } from '../../../../../../features/lenses/index.ts';
import { pageMetadata } from '../../../../../../features/page/index.ts';
import { lensLabel, lensTitle, ReceiptsPage, siteView, siteViewWithReceipts, stepsOfView } from '../../../../../../features/views/index.ts';
import { languageOf, languageParams } from '../../../../../../lib/languages.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { messagesOf } from '../../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; view: string; lens: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => [...lensViews.values()].map(({ figure, lens }) => ({ locale, view: figure, lens })));
}

async function titleOf({ locale, view: figure, lens }: Awaited<Props['params']>): Promise<string> {
  const language = languageOf(locale);
  const name = requireLens(figure, lens);
  const messages = messagesOf(language);
  return messages['receipts.title']({ title: lensTitle(name, await siteView(name, language), messages) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view: figure, lens } = await params;
  const language = languageOf(locale);
  const path = routes.lensReceipts(language, figure, lens);
  return pageMetadata(language, { title: await titleOf(await params), description: messagesOf(language)['receipts.description'], path });
}

export default async function LensReceiptsPage({ params }: Props) {
  const { locale, view: figure, lens } = await params;
  const language = languageOf(locale);
  const name = requireLens(figure, lens);
  const [{ view, locations }, receipts] = await Promise.all([siteViewWithReceipts(name, language), stepsOfView(name, language)]);
  return (
    <ReceiptsPage
      title={await titleOf(await params)}
      receipts={receipts}
      references={view.references}
      locations={locations}
      back={{ href: routes.lens(language, figure, lens), text: lensLabel(name, messagesOf(language)) }}
      language={language}
    />
  );
}
