import { choicesOfView } from '@sogdia/core';
import { ExploreApp, ExploreResult, exploreOptions, exploreTexts, optionsOfData } from '../../../features/explore/index.ts';
import { nameByPartner, siteViewWithReceipts } from '../../../features/views/index.ts';
import { siteDataset, siteHoldings, usualSpec } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { headOf, sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: headOf('explore.title', 'explore.about', routes.explore),
  body: async ({ language, messages }) => {
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
          initial={{ spec: usualSpec, choices: choicesOfView(await siteHoldings(), usualSpec, language) }}
          options={exploreOptions(optionsOfData(await siteDataset(language), language), language, messages)}
          texts={exploreTexts(messages)}
        >
          <ExploreResult view={view} language={language} messages={messages} locations={locations} Drawings={StillDrawing} />
        </ExploreApp>
      </div>
    );
  },
});

export { generateMetadata, Page as default };
