import type { Metadata } from 'next';
import { pageMetadata } from '../../../features/page/index.ts';
import { factsOfMonth, MonthPage, newestMonth } from '../../../features/reports/index.ts';
import { languageOf } from '../../../lib/languages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return pageMetadata(language, await factsOfMonth(await newestMonth(language), language));
}

export default async function NewestMonthPage({ params }: Props) {
  const language = languageOf((await params).locale);
  return <MonthPage month={await newestMonth(language)} language={language} />;
}
