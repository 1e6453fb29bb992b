import { formatPeriod, isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { isTradeView } from '@sogdia/core/model';
import { formatIndicator } from '@sogdia/core/workspace';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import { type Messages, messagesOf } from '../../messages/messages.ts';
import { Fact, NumberLink } from '../text/index.ts';
import { seriesOf } from './facts/economy-views.ts';
import type { SiteEconomy } from './facts/site-economy.ts';
import type { PartProps } from './parts/page-part.tsx';

/** The newest figures of an economy: each with what it is of, its period, and who says so. */
export function KeyFigures({ found, language, messages }: PartProps) {
  const figures = keyFiguresOf(found, language, messages).slice(0, mostFigures);
  return (
    <dl className="key-figures" aria-label={messages['economies.key-figures']}>
      {figures.map(({ label, view, series, point, locations }) => (
        <div key={label}>
          <Fact term={label}>
            <NumberLink receipt={point.receipt} locations={locations} text={formatReceiptValue(view, point.receipt, language)} />
            <span className="muted">{ownerOf(view, series, formatPeriod(point.period, language), language, messages)}</span>
          </Fact>
        </div>
      ))}
    </dl>
  );
}

/** A page has as many, and leaves the rest to the pages of topics. */
const mostFigures = 4;

interface KeyFigure {
  readonly label: string;
  readonly view: View;
  readonly series: ViewSeries;
  readonly point: ViewPoint;
  readonly locations: ReceiptLocations;
}

function keyFiguresOf({ dyad, profile, receipts, views }: SiteEconomy, language: Language, messages: Messages): readonly KeyFigure[] {
  const { economy } = profile;
  const { locations } = receipts;
  const ofDyad = (kind: 'rank' | 'partner-dependence'): readonly KeyFigure[] =>
    dyad === null ? [] : figureOf(messages[`dyad.${kind}`], dyad.views[kind], seriesOf(dyad.views[kind], economy), dyad.receipts.locations);
  return [
    ...figureOf(messages['economies.total'], views.long.view, views.long.view.series[0], locations),
    ...ofDyad('rank'),
    ...ofDyad('partner-dependence'),
    ...views.tiles.flatMap(({ view }) => {
      const series = seriesOf(view, economy);
      return figureOf(series === undefined ? view.title : labelOf(view, series, language), view, series, locations);
    }),
    ...views.recent.view.series.flatMap((series) => figureOf(series.label, views.recent.view, series, locations)),
  ];
}

/** The last figure of a series that is known; none where none is. */
function figureOf(label: string, view: View, series: ViewSeries | undefined, locations: ReceiptLocations): readonly KeyFigure[] {
  const point = series?.points.findLast(({ value }) => !isMissing(value));
  return series === undefined || point === undefined ? [] : [{ label, view, series, point, locations }];
}

/** What an indicator is called in short, with a unit that no number prints; a measure of trade by the title of its view. */
function labelOf(view: View, { indicator }: ViewSeries, language: Language): string {
  if (indicator === undefined) return view.title;
  const unit = view.unit.display === 'number' ? messagesOf(language)['joint.clause'] + view.unit.label : '';
  return formatIndicator(indicator, language) + unit;
}

/** The period of a figure with whose it is: that of the side that recorded it, or of who publishes the indicator. */
function ownerOf(view: View, series: ViewSeries, period: string, language: Language, messages: Messages): string {
  const traded = isTradeView(view) ? view.series.find(({ id }) => id === series.id) : undefined;
  if (traded === undefined)
    return messages['economies.by']({
      period,
      publisher: [...new Set(view.sources.map(({ source }) => source.publisher))].join(messages['joint.list']),
    });
  const economy = formatEconomy(view, traded.record === 'partner' ? traded.partner : traded.reporter, language);
  return messages['economies.by-figures']({ period, economy });
}
