import { formatEconomy, formatReceiptValue, type Language, tradeViewOf, type ViewPoint } from '@sogdia/core';
import { SmallMultiple } from '../../charts/forms/small-multiples/small-multiple.tsx';
import { layOutPanels } from '../../charts/forms/small-multiples/small-multiples-layout.ts';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { routes } from '../../lib/routes.ts';
import type { Messages } from '../../messages/messages.ts';
import { StillDrawing } from '../figures/still-drawing.tsx';
import { LensControls } from '../lenses/lens-controls.tsx';
import { NumberLink } from '../text/number-link.tsx';
import { siteViewWithReceipts, type ViewWithReceipts } from '../views/site-receipts.ts';
import { nameByPartner } from '../views/site-views.ts';

const shown = {
  level: nameByPartner('total-by-partner'),
  share: nameByPartner('share-by-partner'),
  balance: nameByPartner('balance-by-partner'),
} as const;

/** The names of the views whose numbers stand beside one another. */
export const shownOfPartners: readonly string[] = Object.values(shown);

/** The partners side by side on one scale: the level, the share and the balance of each in the last year. */
export async function PartnersAtAGlance({ language, messages }: { language: Language; messages: Messages }) {
  const [levels, shares, balances] = await Promise.all([
    siteViewWithReceipts(shown.level, language),
    siteViewWithReceipts(shown.share, language),
    siteViewWithReceipts(shown.balance, language),
  ]);
  const view = tradeViewOf(levels.view);
  const { axes, panels } = layOutPanels(view, language);
  const { from, to } = view.spec;
  const facts = [
    { term: messages['overview.level'], of: levels },
    { term: messages['overview.share'], of: shares },
    { term: messages['overview.balance'], of: balances },
  ];
  return (
    <section className="band" aria-labelledby="partners">
      <h2 id="partners">{messages['overview.partners']}</h2>
      <p className="section-about">{messages['overview.partners-about']({ from: String(from), to: String(to) })}</p>
      <LensControls view={view} language={language} messages={messages} />
      <ul className="panels">
        {view.series.map((series, index) => {
          const panel = panels[index];
          return panel === undefined ? null : (
            <li key={series.id} className={`panel economy-${styleOfEconomy(series.economy)}`}>
              <h3>
                <a href={routes.dyad(language, series.economy)}>{formatEconomy(view, series.economy, language)}</a>
              </h3>
              <StillDrawing>
                <SmallMultiple
                  panel={panel}
                  axes={axes}
                  name={messages['chart.name']({ title: `${view.title}, ${series.label}` })}
                  idOf={levels.locations.idOf}
                />
              </StillDrawing>
              <div className="panel-years" aria-hidden="true">
                <span>{from}</span>
                <span>{to}</span>
              </div>
              <dl>
                {facts.map(({ term, of }) => (
                  <Fact key={term} term={term} of={of} economy={series.economy} language={language} />
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Fact({ term, of, economy, language }: { term: string; of: ViewWithReceipts; economy: string; language: Language }) {
  const point: ViewPoint | undefined = of.view.series.find((series) => series.economy === economy)?.points.at(-1);
  if (point === undefined) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <NumberLink receipt={point.receipt} locations={of.locations}>
          {formatReceiptValue(of.view, point.receipt, language)}
        </NumberLink>
      </dd>
    </div>
  );
}
