import type { Language, TradeView } from '@sogdia/core';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import { classOfLevel } from '../../charts/forms/heat-table/heat-table-chart.tsx';
import { layOutMap } from '../../charts/forms/map/map-layout.ts';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import { round } from '../../charts/layout/round.ts';
import type { ReceiptLocations } from '../../lib/receipt-locations.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { NumberLink } from '../text/index.ts';

/** A map without room for a key. */
const size: ChartSize = { id: 'panel', width: 440, height: 264 };

/** The region, coloured by a view of one period: each economy leads to its page, on the map and in the list under it, which has the values. */
export function RegionMap({ view, language, locations }: { view: TradeView; language: Language; locations: ReceiptLocations }) {
  const map = layOutMap(view.map === undefined ? view : { ...view, map: { ...view.map, places: [] } }, size, language);
  const nameOf = (economy: string): string => formatEconomy(view, economy, language);
  return (
    <>
      <StillDrawing>
        <svg className="chart chart-panel region-map" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {map.regions.map(({ economy, outline, isAsked, level }) =>
            isAsked ? (
              <a
                key={economy}
                href={routes.economy(language, economy)}
                tabIndex={-1}
                className={level === null ? undefined : classOfLevel(level)}
              >
                <path className="region heat" d={outline} />
              </a>
            ) : (
              <path key={economy} className="region context" d={outline} />
            ),
          )}
          {view.series.map(({ economy }, index) => {
            const place = map.places[index]?.find((one) => one !== null);
            return place === undefined || place === null ? null : (
              <text key={economy} className="region-name" x={round(place[0])} y={round(place[1])} dy="0.34em" textAnchor="middle">
                {nameOf(economy)}
              </text>
            );
          })}
        </svg>
      </StillDrawing>
      <ul className="region-list">
        {view.series.map(({ economy, points }) => (
          <li key={economy}>
            <a href={routes.economy(language, economy)}>{nameOf(economy)}</a>
            {points.slice(-1).map(({ receipt, period }) => (
              <NumberLink key={period} receipt={receipt} locations={locations}>
                {formatReceiptValue(view, receipt, language)}
              </NumberLink>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
