import type { Metadata } from 'next';
import { pageMetadata } from '../../../../../features/page/index.ts';
import { FiguresPage, listedReleases } from '../../../../../features/reference/index.ts';
import { languageOf, languageParams } from '../../../../../lib/languages.ts';
import { routes } from '../../../../../lib/routes.ts';
import { messagesOf } from '../../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; year: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const years = [...(await listedReleases()).keys()];
  return languageParams().flatMap(({ locale }) => years.map((year) => ({ locale, year })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, year } = await params;
  const language = languageOf(locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['releases.figures-of']({ year }),
    description: messages['releases.figures-about'],
    path: routes.releaseFigures(language, year),
  });
}

export default async function FiguresOfYearPage({ params }: Props) {
  const { locale, year } = await params;
  return <FiguresPage year={year} language={languageOf(locale)} />;
}
