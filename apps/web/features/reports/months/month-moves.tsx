import { isMissing } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { styleOfEconomy } from '../../../charts/layout/series-style.ts';
import { siteQuestion } from '../../../lib/dataset.ts';
import { BarRow } from '../../figures/index.ts';
import { type CitedProps, NumberLink, TitledSection } from '../../text/index.ts';
import { monthFlows } from './month-specs.ts';
import { pointIn } from './site-month.ts';
import type { Month, SiteMonths } from './site-months.ts';

/** What moved a month: how far each flow with each partner went from the year before, as bars on one scale, the largest rise of both flows first; nothing where no year before is held. */
export function MonthMoves({ month, all, language, messages, locations }: CitedProps & { month: Month; all: SiteMonths }) {
  const before = all.months.find(({ number }) => number === month.number - 12);
  const view = all.columns.month;
  if (before === undefined) return null;
  const moves = movesOf(month, before, all);
  const [least, most] = [Math.min(0, ...moves.map(({ change }) => change)), Math.max(0, ...moves.map(({ change }) => change))];
  const partners = [...Map.groupBy(moves, ({ partner }) => partner)].toSorted(([, one], [, other]) => sumOf(other) - sumOf(one));
  const reporter = formatEconomy(view, siteQuestion.reporter, language);
  return (
    <TitledSection id="moves" title={messages['months.moves']}>
      <p className="chart-subtitle">{messages['months.moves-about']({ reporter, before: before.name, month: month.name })}</p>
      <ul className="month-moves">
        {partners.map(([partner, some]) => (
          <li key={partner} className={`economy-${styleOfEconomy(partner)}`}>
            <h3>{formatEconomy(view, partner, language)}</h3>
            <ul className="bars">
              {some.map(({ flow, was, now, change }) => (
                <BarRow
                  key={flow}
                  name={messages[`months.flow-${flow}`]}
                  share={change / (most - least)}
                  nought={-least / (most - least)}
                  className={`series-${flow === 'export' ? 'sold' : 'bought'}`}
                >
                  <span>
                    {[was, now].map((receipt, index) => (
                      <span key={receipt.subject.period}>
                        {index === 0 ? null : messages['months.to']}
                        <NumberLink receipt={receipt} locations={locations} text={formatReceiptValue(view, receipt, language)} />
                      </span>
                    ))}
                  </span>
                </BarRow>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

/** Each flow with a single partner of which both months have a figure. */
export function movesOf(month: Month, before: Month, { columns }: SiteMonths) {
  return monthFlows.flatMap((flow) =>
    columns.month.series.flatMap((series) => {
      const [was, now] = [pointIn(series, before), pointIn(series, month)];
      const isPartner = siteQuestion.partners.includes(series.partner) && series.measure === flow;
      if (!isPartner || was === undefined || now === undefined || isMissing(was.value) || isMissing(now.value)) return [];
      return [{ flow, partner: series.partner, was: was.receipt, now: now.receipt, change: now.value - was.value }];
    }),
  );
}

function sumOf(moves: readonly { readonly change: number }[]): number {
  return moves.reduce((sum, { change }) => sum + change, 0);
}
