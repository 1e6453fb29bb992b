import type { Receipt, View } from '@sogdia/core';
import { publicationsOf } from '@sogdia/core/workspace';
import { drawnPageSizes } from '../../../charts/drawn-size.ts';
import { ViewChart } from '../../../charts/view-chart.tsx';
import type { ReceiptLocations } from '../../../lib/receipts/receipt-locations.ts';
import { routes } from '../../../lib/routes.ts';
import { StillChart, ViewKey, ViewTable } from '../../figures/index.ts';
import { receiptId } from '../../receipts/index.ts';
import type { WrittenProps } from '../../text/index.ts';

/** A view for pages of others: what it shows, the chart with its key, the table under it, who published it, and the way to all of it. */
export function EmbedView({ view, newer = null, locations, language, messages }: EmbedViewProps) {
  const explore = routes.explore(language, view.query);
  const inExplore = (receipt: Receipt): string => routes.explore(language, `${view.query}&at=${receiptId(receipt)}`.replace(/^&/, ''));
  const publishers = [...new Set(publicationsOf(view.sources, language).map(({ source }) => source.publisher))];
  return (
    <article className="embed">
      <h1>{view.headline.text}</h1>
      <p className="chart-subtitle">{[view.title, view.subtitle].join(messages['joint.stop'])}</p>
      {newer === null ? null : <p className="embed-newer">{newer}</p>}
      <figure className="chart-figure">
        {view.spec.chart === 'table' ? null : (
          <StillChart
            sizes={drawnPageSizes(view, language)}
            draw={(size) => (
              <ViewChart
                key={size.id}
                {...{ view, size, language }}
                name={messages['chart.name-beside-table']({ title: view.title })}
                scope="embed"
                idOf={receiptId}
              />
            )}
          />
        )}
        <ViewKey view={view} language={language} messages={messages} />
        <ViewTable
          {...{ view, language, messages }}
          locations={locations ?? { idOf: receiptId, hrefOf: inExplore }}
          id="table"
          open={view.spec.chart === 'table'}
        />
      </figure>
      <p className="embed-foot">
        {messages['files.publishers']({ named: publishers.join(messages['joint.parts']), more: 0 })}
        {messages['joint.space']}
        {messages['embed.version']({ version: view.dataVersion })} <a href={explore}>{messages['embed.whole']}</a>
      </p>
    </article>
  );
}

interface EmbedViewProps extends WrittenProps {
  readonly view: View;
  /** Where the receipts of its numbers stand; in Explore, where no page of the site has them. */
  readonly locations?: ReceiptLocations;
  /** What has become known since the day to which the view is pinned; null where nothing has, and for a view that is not pinned. */
  readonly newer?: string | null;
}
