import { isMissing } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { findEconomy } from '@sogdia/core/model';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { economyProfiles, siteQuestion, siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { BarRow } from '../figures/index.ts';
import { ForwardLink, NumberLink, PageOpening, type WrittenProps } from '../text/index.ts';
import { economyTitle } from './facts/economy-title.ts';
import { type SiteEconomy, siteEconomy } from './facts/site-economy.ts';
import { FlowsPart } from './flows-part.tsx';

/** Every partner with its finding and its trade, on one scale; then the reporter with all of them. */
export async function EconomiesPage({ language, messages }: WrittenProps) {
  const all = await Promise.all(economyProfiles.map((profile) => siteEconomy(profile, language)));
  const rows = all.flatMap((found) => totalOf(found)).toSorted((one, other) => other.value - one.value);
  const together = all.find(({ profile }) => profile.economy === siteQuestion.reporter);
  const ranked = all.find(({ dyad }) => dyad !== null)?.dyad?.views.rank;
  const [first] = rows;
  return (
    <div className="bounds economies">
      <PageOpening
        kicker={messages['economies.title']}
        title={ranked?.headline.text ?? messages['economies.title']}
        lead={messages['economies.about']}
      />
      {first === undefined ? null : (
        <>
          <p className="chart-title">{messages['economies.totals']({ year: first.point.period })}</p>
          <p className="chart-subtitle">{messages['economies.totals-about']}</p>
        </>
      )}
      <StillDrawing>
        <ul className="bars">
          {rows.map(({ found, point, value }) => {
            const { profile, first: finding, views, receipts } = found;
            return (
              <BarRow
                key={profile.economy}
                name={
                  <>
                    <a href={routes.economy(language, profile.economy)}>{findEconomy(siteScope, profile.economy).names[language]}</a>{' '}
                    <span className="finding">{finding.headline.text}</span>
                  </>
                }
                share={value / (first?.value ?? value)}
                className={`series series-${styleOfEconomy(profile.economy)}`}
              >
                <NumberLink
                  receipt={point.receipt}
                  locations={receipts.locations}
                  text={formatReceiptValue(views.long.view, point.receipt, language)}
                />
              </BarRow>
            );
          })}
        </ul>
      </StillDrawing>
      <FlowsPart language={language} messages={messages} />
      {together === undefined ? null : (
        <p className="together">
          <ForwardLink href={routes.economy(language, together.profile.economy)}>
            {economyTitle(together.profile, language, messages)}
          </ForwardLink>
        </p>
      )}
    </div>
  );
}

/** The trade of a partner in the last year, which the bars are of. */
function totalOf(found: SiteEconomy) {
  const point = found.views.long.view.series[0].points.at(-1);
  const isPartner = found.profile.economy !== siteQuestion.reporter;
  return !isPartner || point === undefined || isMissing(point.value) ? [] : [{ found, point, value: point.value }];
}
