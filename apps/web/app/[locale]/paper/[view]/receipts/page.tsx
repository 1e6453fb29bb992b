import type { Metadata } from 'next';
import { viewLabel } from '../../../../../features/figures/index.ts';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { ReceiptsPage, requireStudyViewName, siteView, siteViewWithReceipts, stepsOfView } from '../../../../../features/views/index.ts';
import { studyViewNames } from '../../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; view: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => studyViewNames.map((view) => ({ locale, view })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view: name } = await params;
  const language = languageOf(locale);
  const view = await siteView(requireStudyViewName(name), language);
  const title = messagesOf(language)['receipts.title']({ title: view.title });
  return pageMetadata(language, { title, description: view.subtitle, path: routes.receipts(language, name) });
}

export default async function FigureReceiptsPage({ params }: Props) {
  const { locale, view: name } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  const known = requireStudyViewName(name);
  const [{ view, locations }, receipts] = await Promise.all([siteViewWithReceipts(known, language), stepsOfView(known, language)]);
  return (
    <ReceiptsPage
      title={messages['receipts.title']({ title: view.title })}
      receipts={receipts}
      references={view.references}
      locations={locations}
      back={{ href: routes.view(language, name), text: viewLabel(known, messages) }}
      language={language}
    />
  );
}
