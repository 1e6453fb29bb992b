import type { Metadata } from 'next';
import { viewLabel } from '../../../../features/figures/index.ts';
import { pageMetadata } from '../../../../features/page/index.ts';
import { ViewPage } from '../../../../features/study/index.ts';
import { requireStudyViewName, siteView } from '../../../../features/views/index.ts';
import { studyViewNames } from '../../../../lib/dataset.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';
import { routes } from '../../../../lib/routes.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; view: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => studyViewNames.map((view) => ({ locale, view })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view: name } = await params;
  const language = languageOf(locale);
  const view = await siteView(requireStudyViewName(name), language);
  const title = `${viewLabel(requireStudyViewName(name), messagesOf(language))}: ${view.title}`;
  return pageMetadata(language, { title, description: `${view.headline.text}. ${view.subtitle}.`, path: routes.view(language, name) });
}

export default async function FigurePage({ params }: Props) {
  const { locale, view } = await params;
  return <ViewPage name={requireStudyViewName(view)} language={languageOf(locale)} />;
}
