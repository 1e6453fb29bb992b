import { formatPeriod, isMissing, type Language, type View, type ViewPoint, type ViewSeries } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { formatIndicator } from '@sogdia/core/workspace';
import type { ReceiptLocations } from '../../lib/receipt-locations.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SiteDyad } from '../records/index.ts';
import { NumberLink, type WrittenProps } from '../text/index.ts';
import type { SiteEconomy } from './facts/site-economy.ts';

/** The newest figures of an economy in a row: each with what it is of and its period. */
export function KeyFigures({ found, language, messages }: WrittenProps & { found: SiteEconomy }) {
  const figures = keyFiguresOf(found, language, messages);
  return (
    <dl className="key-figures" aria-label={messages['economies.key-figures']}>
      {figures.map(({ label, view, point, locations }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <NumberLink receipt={point.receipt} locations={locations}>
              {formatReceiptValue(view, point.receipt, language)}
            </NumberLink>
            {point.hasFinding ? (
              <abbr className="mark" title={messages['key.found']}>
                !
              </abbr>
            ) : null}{' '}
            <span className="muted">{formatPeriod(point.period, language)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface KeyFigure {
  readonly label: string;
  readonly view: View;
  readonly point: ViewPoint;
  readonly locations: ReceiptLocations;
}

function keyFiguresOf(found: SiteEconomy, language: Language, messages: Messages): readonly KeyFigure[] {
  const { answers, dyad, profile, receipts } = found;
  const keys = new Set(profile.views.flatMap(({ id, isKey }) => (isKey === true ? [id] : [])));
  const ofViews = answers
    .filter(({ id }) => keys.has(id))
    .flatMap(({ view }) =>
      labelledSeries(view, language, messages).flatMap(([label, series]) => figureOf(label, view, series, receipts.locations)),
    );
  const isOfTrade = ({ view }: KeyFigure): boolean => view.series[0].indicator === undefined;
  return [
    ...ofViews.filter(isOfTrade),
    ...(dyad === null ? [] : measuresOf(dyad, messages)),
    ...ofViews.filter((figure) => !isOfTrade(figure)),
  ];
}

function measuresOf({ views, economy, receipts }: SiteDyad, messages: Messages): readonly KeyFigure[] {
  return (['balance', 'growth', 'rank', 'dependence', 'partner-dependence'] as const).flatMap((kind) =>
    figureOf(
      messages[`dyad.${kind}`],
      views[kind],
      views[kind].series.find((series) => series.economy === economy),
      receipts.locations,
    ),
  );
}

/** The last figure of a series that is known; none where none is. */
function figureOf(label: string, view: View, series: ViewSeries | undefined, locations: ReceiptLocations): readonly KeyFigure[] {
  const point = series?.points.findLast(({ value }) => !isMissing(value));
  return point === undefined ? [] : [{ label, view, point, locations }];
}

/** The series of a view with what each is of: an indicator by its short name and a unit that no number prints, a flow by whom it goes to or comes from. */
function labelledSeries(view: View, language: Language, messages: Messages): readonly (readonly [label: string, series: ViewSeries])[] {
  const unit = view.unit.display === 'number' ? `, ${view.unit.label}` : '';
  return view.series.map((series) => {
    const flow = flowName(series, formatEconomy(view, series.economy, language), messages) ?? view.title;
    return [series.indicator === undefined ? flow : `${formatIndicator(series.indicator, language)}${unit}`, series] as const;
  });
}

function flowName({ measure }: ViewSeries, economy: string, messages: Messages): string | null {
  return measure === 'export' || measure === 'import' ? messages[`records.flow-${measure}`]({ economy }) : null;
}
