import type { Metadata } from 'next';
import { EmbedView, siteView, siteViewNames, siteViewWithReceipts } from '../../../../features/views/index.ts';
import { languageOf, languageParams } from '../../../../lib/languages/languages.ts';
import { StillDrawing } from '../../../../lib/still/index.ts';
import { messagesOf } from '../../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string; view: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => siteViewNames.map((view) => ({ locale, view })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await params;
  return { title: (await siteView(view, languageOf(locale))).title, robots: { index: false } };
}

export default async function EmbeddedViewPage({ params }: Props) {
  const { locale, view: name } = await params;
  const language = languageOf(locale);
  const { view, locations } = await siteViewWithReceipts(name, language);
  return (
    <StillDrawing>
      <div data-still>
        <EmbedView view={view} locations={locations} language={language} messages={messagesOf(language)} />
      </div>
    </StillDrawing>
  );
}
