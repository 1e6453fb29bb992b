import type { Metadata } from 'next';
import { lensViews, requireLens } from '../../../../../features/lenses/index.ts';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { LensPage, lensTitle, siteView } from '../../../../../features/views/index.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; view: string; lens: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => [...lensViews.values()].map(({ figure, lens }) => ({ locale, view: figure, lens })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view: figure, lens } = await params;
  const language = languageOf(locale);
  const name = requireLens(figure, lens);
  const view = await siteView(name, language);
  const title = lensTitle(name, view, messagesOf(language));
  return pageMetadata(language, { title, description: `${view.headline.text}. ${view.subtitle}.`, path: routes.view(language, figure) });
}

export default async function FigureLensPage({ params }: Props) {
  const { locale, view, lens } = await params;
  return <LensPage name={requireLens(view, lens)} language={languageOf(locale)} />;
}
