import { choicesOfView } from '@sogdia/core';
import type { Metadata } from 'next';
import { ExploreApp, ExploreResult, exploreOptions, exploreTexts } from '../../../features/explore/index.ts';
import { pageMetadata } from '../../../features/page/index.ts';
import { StillDrawing } from '../../../features/still/index.ts';
import { nameByPartner, siteViewWithReceipts } from '../../../features/views/index.ts';
import { siteDataset, siteHoldings, usualSpec } from '../../../lib/dataset.ts';
import { languageOf } from '../../../lib/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  return pageMetadata(language, {
    title: messages['explore.title'],
    description: messages['explore.about'],
    path: routes.explore(language),
  });
}

export default async function ExplorePage({ params }: Props) {
  const language = languageOf((await params).locale);
  const messages = messagesOf(language);
  const { view, locations } = await siteViewWithReceipts(nameByPartner('total-by-partner'), language);
  return (
    <div className="bounds">
      <header className="opening explore-opening">
        <h1>{messages['explore.title']}</h1>
        <p className="lead">{messages['explore.about']}</p>
        <noscript>
          <p>{messages['explore.no-script']}</p>
        </noscript>
      </header>
      <ExploreApp
        language={language}
        initialSpec={usualSpec}
        initialChoices={choicesOfView(await siteHoldings(), usualSpec, language)}
        options={exploreOptions(await siteDataset(), language, messages)}
        texts={exploreTexts(messages)}
      >
        <ExploreResult view={view} language={language} messages={messages} locations={locations} Drawings={StillDrawing} />
      </ExploreApp>
    </div>
  );
}
