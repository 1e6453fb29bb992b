import type { Metadata } from 'next';
import { EmbedApp, EmbedView, nameByPartner, siteViewWithReceipts } from '../../../features/views/index.ts';
import { languageOf } from '../../../lib/languages/languages.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const messages = messagesOf(languageOf((await params).locale));
  return { title: messages['embed.title'], robots: { index: false } };
}

export default async function EmbedPage({ params }: Props) {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  const { view, locations } = await siteViewWithReceipts(nameByPartner('total-by-partner'), language);
  return (
    <EmbedApp language={language} texts={{ loading: messages['take.loading'], failed: messages['embed.failed'] }}>
      <StillDrawing>
        <EmbedView view={view} locations={locations} language={language} messages={messages} />
      </StillDrawing>
    </EmbedApp>
  );
}
