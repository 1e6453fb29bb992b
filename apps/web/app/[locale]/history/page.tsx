import type { Metadata } from 'next';
import { pageMetadata } from '../../../features/page/index.ts';
import { HistoryPage, siteHistory, totalSpec } from '../../../features/reports/index.ts';
import { languageOf } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const { steadiness } = await siteHistory(language);
  const title = messagesOf(language)['history.title']({ from: String(totalSpec.from), to: String(totalSpec.to) });
  return pageMetadata(language, { title, description: `${steadiness.summary.text}.`, path: routes.history(language) });
}

export default async function LongRecordPage({ params }: Props) {
  return <HistoryPage language={languageOf((await params).locale)} />;
}
