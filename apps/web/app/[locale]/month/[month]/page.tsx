import type { Metadata } from 'next';
import { pageMetadata } from '../../../../features/page/index.ts';
import { factsOfMonth, MonthPage, requireMonth, siteMonths } from '../../../../features/reports/index.ts';
import { languageOf, languageParams } from '../../../../lib/languages.ts';

type Props = { params: Promise<{ locale: string; month: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const pages = languageParams().map(async ({ locale }) => {
    const { months } = await siteMonths(locale);
    return months.map(({ id }) => ({ locale, month: id }));
  });
  return (await Promise.all(pages)).flat();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, month } = await params;
  const language = languageOf(locale);
  return pageMetadata(language, await factsOfMonth(await requireMonth(month, language), language));
}

export default async function OneMonthPage({ params }: Props) {
  const { locale, month } = await params;
  const language = languageOf(locale);
  return <MonthPage month={await requireMonth(month, language)} language={language} />;
}
