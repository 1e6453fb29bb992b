import { decodeViewSpec, formatPeriod, type Language, nearestView, type Receipt } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { isTradeSpec } from '@sogdia/core/model';
import { lastDiscrepancyOf, recordPairsOf } from '@sogdia/core/workspace';
import type { ReactNode } from 'react';
import { TwoRecordsChart } from '../../charts/forms/two-records/two-records-chart.tsx';
import { recordPanelSize } from '../../charts/forms/two-records/two-records-size.ts';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { fetchDataset, newestYear } from '../../lib/fetch-dataset.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { WhyLink } from '../figures/index.ts';
import { receiptId } from '../receipts/index.ts';
import { NumberLink } from '../text/index.ts';
import type { TradeQuestion } from './read-question.ts';

/** Both sides' figures of what is asked, over the parts of the data that hold it; nothing where it has no such period. */
export async function answered({ measure, economy, period }: TradeQuestion, language: Language): Promise<ReactNode> {
  const messages = messagesOf(language);
  const isMonth = period?.includes('-') === true;
  const dataset = await fetchDataset(isMonth ? ['totals', 'months'] : ['totals']);
  const asked = decodeViewSpec(dataset, `measure=${measure}&partners=${economy}&record=both${isMonth ? '&frequency=month' : ''}`);
  if (!isTradeSpec(asked)) return null;
  const year = Number(period?.slice(0, 4) ?? newestYear);
  const from = isMonth ? year - 1 : Math.min(asked.from, year);
  const { view } = nearestView(dataset, { ...asked, from, to: isMonth ? year : newestYear }, { language });
  const [pair] = recordPairsOf(view, language);
  const asOf = period ?? (pair === undefined ? view.series[0]?.points.at(-1) : lastDiscrepancyOf(pair))?.period;
  const figures = view.series.flatMap(({ record, points }) =>
    points.flatMap(({ period: one, receipt }) =>
      one === asOf ? [{ owner: record === 'partner' ? economy : view.spec.reporter, receipt }] : [],
    ),
  );
  if (asOf === undefined || figures.length === 0) return null;
  const ratio = pair?.discrepancy.points.find((point) => point.period === asOf)?.ratio;
  const name = formatEconomy(view, economy, language);
  const title = messages[`records.flow-${measure}`]({ economy: name });
  const locations = {
    idOf: receiptId,
    hrefOf: (receipt: Receipt): string => routes.explore(language, `${view.query}&at=${receiptId(receipt)}`),
  };
  const number = (receipt: Receipt): ReactNode => (
    <NumberLink receipt={receipt} locations={locations}>
      {formatReceiptValue(view, receipt, language)}
    </NumberLink>
  );
  return (
    <section className={`search-answer economy-${styleOfEconomy(economy)}`} aria-label={title}>
      <h2>
        {title}, {formatPeriod(asOf, language)}
      </h2>
      <dl>
        {figures.map(({ owner, receipt }) => (
          <div key={owner}>
            <dt>{messages['search.figure-of']({ owner: formatEconomy(view, owner, language) })}</dt>
            <dd>{number(receipt)}</dd>
          </div>
        ))}
        {ratio === undefined ? null : (
          <div>
            <dt>{messages['overview.times']}</dt>
            <dd>{number(ratio)}</dd>
          </div>
        )}
      </dl>
      {pair === undefined ? (
        <p>{messages['search.one-side']({ economy: name })}</p>
      ) : (
        <TwoRecordsChart
          {...{ pair, language }}
          size={recordPanelSize}
          scope="answer"
          idOf={receiptId}
          name={messages['chart.name']({ title })}
        />
      )}
      <p className="inline-links">
        <WhyLink language={language} messages={messages} />
        <a href={routes.economy(language, economy)}>{messages['dyad.title']({ economy: name })}</a>
        <a href={routes.explore(language, view.query)}>{messages['view.explore']}</a>
      </p>
    </section>
  );
}
