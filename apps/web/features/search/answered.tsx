import { citeReceipt, decodeViewSpec, formatPeriod, isMissing, type Language, nearestView, type Receipt } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { isTradeSpec } from '@sogdia/core/model';
import { lastDiscrepancyOf, recordPairsOf, translate } from '@sogdia/core/workspace';
import type { ReactNode } from 'react';
import { TwoRecordsChart } from '../../charts/forms/two-records/two-records-chart.tsx';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { fetchDataset, newestYear, partsOfView } from '../../lib/fetch-dataset.ts';
import { inLanguage } from '../../lib/languages/dataset-words.ts';
import { routes } from '../../lib/routes.ts';
import { messagesOf } from '../../messages/messages.ts';
import { WhyLink } from '../figures/index.ts';
import { receiptId } from '../receipts/index.ts';
import { Fact, NumberLink, TextButton } from '../text/index.ts';
import type { AskedInWords, TradeFlow } from './read-question.ts';

/** The chart of an answer: as wide as a phone. */
const answerSize: ChartSize = { id: 'narrow', width: 358, height: 300 };

/** What answers words: both sides' figures of a flow, else the view that they ask for, in its headline. */
export function answered({ query, flow }: AskedInWords, language: Language): Promise<ReactNode> {
  return flow === null ? viewAnswered(query, language) : flowAnswered(flow, language);
}

/** The headline of the view of a query, with what had to be changed, and a link to it. */
async function viewAnswered(query: string, language: Language): Promise<ReactNode> {
  const world = await fetchDataset(['totals']);
  const spec = decodeViewSpec(world, query);
  const { view, changes } = nearestView(inLanguage(await fetchDataset(partsOfView(world, spec)), language), spec, { language });
  // No chart is shown, so that its form is of no matter.
  const told = changes.filter(({ parameter }) => parameter !== 'chart');
  return (
    <section className="search-answer" aria-label={view.title}>
      <h2>{view.headline.text}</h2>
      <p className="muted">{view.subtitle}</p>
      {told.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <p className="inline-links">
        <a href={routes.explore(language, view.query)}>{messagesOf(language)['view.explore']}</a>
      </p>
    </section>
  );
}

/** Both sides' figures of a flow, over the parts of the data that hold it; nothing where it has no such period. */
async function flowAnswered({ measure, economy, period }: TradeFlow, language: Language): Promise<ReactNode> {
  const messages = messagesOf(language);
  const isMonth = period?.includes('-') === true;
  const dataset = inLanguage(await fetchDataset(isMonth ? ['totals', 'months'] : ['totals']), language);
  const asked = decodeViewSpec(dataset, `measure=${measure}&partners=${economy}&record=both${isMonth ? '&frequency=month' : ''}`);
  if (!isTradeSpec(asked)) return null;
  const year = Number(period?.slice(0, 4) ?? newestYear);
  const from = isMonth ? year - 1 : Math.min(asked.from, year);
  const { view } = nearestView(dataset, { ...asked, from, to: isMonth ? year : newestYear }, { language });
  const [pair] = recordPairsOf(view, language);
  const asOf = period ?? (pair === undefined ? view.series[0]?.points.at(-1) : lastDiscrepancyOf(pair))?.period;
  const figures = view.series.flatMap(({ record, points }) =>
    points.flatMap(({ period: one, receipt, flags }) => {
      if (one !== asOf) return [];
      const owner = formatEconomy(view, record === 'partner' ? economy : view.spec.reporter, language);
      const status = flags.map((flag) => translate(language, `flag.${flag}`));
      return [
        {
          owner: [messages['search.figure-of']({ owner }), ...status].join(messages['joint.clause']),
          amount: formatReceiptValue(view, receipt, language),
          receipt,
        },
      ];
    }),
  );
  if (asOf === undefined || figures.length === 0) return null;
  const ratio = pair?.discrepancy.points.find((point) => point.period === asOf)?.ratio;
  const name = formatEconomy(view, economy, language);
  const title = messages[`records.flow-${measure}`]({ economy: name });
  const heading = title + messages['joint.clause'] + formatPeriod(asOf, language);
  const explore = routes.explore(language, view.query);
  const other = measure === 'export' ? 'import' : 'export';
  const alsoClose = [
    {
      text: messages[`records.flow-${other}`]({ economy: name }),
      query: `measure=${other}&partners=${economy}&record=both&years=${from}-${newestYear}`,
    },
    {
      text: messages['search.by-month']({ title }),
      query: `measure=${measure}&partners=${economy}&frequency=month&years=${newestYear - 1}-${newestYear + 1}`,
    },
  ];
  const cited = messages['files.cite']({
    headline: heading + messages['joint.colon'] + figures.map(({ owner, amount }) => `${amount} (${owner})`).join(messages['joint.parts']),
    version: view.dataVersion,
    hash: view.contentHash.slice(0, 12),
    address: `${window.location.origin}${explore}`,
  });
  const sources = figures.map(({ receipt }) => citeReceipt(view, receipt, view.references, language).plain);
  const locations = {
    idOf: receiptId,
    hrefOf: (receipt: Receipt): string => routes.explore(language, `${view.query}&at=${receiptId(receipt)}`),
  };
  const number = (receipt: Receipt): ReactNode => (
    <NumberLink receipt={receipt} locations={locations} text={formatReceiptValue(view, receipt, language)} />
  );
  return (
    <section className={`search-answer economy-${styleOfEconomy(economy)}`} aria-label={title}>
      <h2>{heading}</h2>
      <dl>
        {figures.map(({ owner, receipt }) => (
          <div key={owner}>
            <Fact term={owner}>{number(receipt)}</Fact>
          </div>
        ))}
      </dl>
      {ratio === undefined || isMissing(ratio.value) ? null : (
        <p>
          {messages['search.ratio']} {number(ratio)}
        </p>
      )}
      {pair === undefined ? (
        <p>{messages['search.one-side']({ economy: name })}</p>
      ) : (
        <TwoRecordsChart
          {...{ pair, language }}
          gapName={messages['economies.gap']}
          gapPeriod={asOf}
          size={answerSize}
          scope="answer"
          idOf={receiptId}
          name={messages['chart.name']({ title })}
        />
      )}
      <p className="inline-links">
        <WhyLink language={language} messages={messages} />
        <a href={routes.economy(language, economy)}>{messages['dyad.title']({ economy: name })}</a>
        <a href={explore}>{messages['view.explore']}</a>
        <TextButton data-copy={[cited, ...sources].join('\n')} data-copied={messages['copy.done']} text={messages['search.copy']} />
      </p>
      <p className="inline-links">
        <span className="muted">{messages['search.also']}</span>
        {alsoClose.map(({ text, query }) => (
          <a key={query} href={routes.explore(language, query)}>
            {text}
          </a>
        ))}
      </p>
    </section>
  );
}
