import type { Metadata } from 'next';
import { ReceiptsPage } from '../../../components/receipt/receipts-page.tsx';
import { languageOf } from '../../../lib/languages.ts';
import { pageMetadata } from '../../../lib/page-metadata.ts';
import { routes } from '../../../lib/routes.ts';
import { siteViewWithReceipts } from '../../../lib/site-receipts.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const { view } = await siteViewWithReceipts('balance-by-partner', language);
  const title = messagesOf(language)['receipts.title']({ title: view.title });
  return pageMetadata(language, { title, description: view.subtitle, path: routes.overviewReceipts(language) });
}

export default async function OverviewReceiptsPage({ params }: Props) {
  const language = languageOf((await params).locale);
  const found = await siteViewWithReceipts('balance-by-partner', language);
  const title = messagesOf(language)['receipts.title']({ title: found.view.title });
  return <ReceiptsPage of={found} title={title} back={routes.overview(language)} language={language} />;
}
