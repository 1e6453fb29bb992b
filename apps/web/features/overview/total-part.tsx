import { computeView, type Language, type View } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { ColumnChart } from '../../charts/forms/column/column-chart.tsx';
import { LineChart } from '../../charts/forms/line/line-chart.tsx';
import type { ChartSize } from '../../charts/layout/chart-size.ts';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { newestYear, siteDataset, usualSpec } from '../../lib/dataset.ts';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import { routes } from '../../lib/routes.ts';
import { StillChart } from '../figures/index.ts';
import { requireTopic, siteTopic, together } from '../reports/index.ts';
import { type CitedProps, ForwardLine, NumberLink, TitledSection, type WrittenProps } from '../text/index.ts';

/** The topic whose pages have the receipts of these totals. */
export const totalTopic = 'volume';

/** The trade with all partners since the first year of the study as columns, and that with each as a small line with its ends. */
export async function TotalPart({ language, messages }: WrittenProps) {
  const [dataset, { receipts }] = await Promise.all([siteDataset(language), siteTopic(requireTopic(totalTopic), language)]);
  const spec = { ...usualSpec, to: newestYear, events: false };
  const total = computeView(dataset, { ...spec, partners: together, chart: 'column' }, language);
  const partners = computeView(dataset, spec, language);
  const { locations } = receipts;
  const drawn = { language, name: messages['chart.name']({ title: total.title }), idOf: locations.idOf };
  return (
    <TitledSection
      id="total"
      className="part"
      title={
        <>
          {messages['overview.total']({ flow: total.title, year: String(spec.to) })}
          {messages['joint.space']}
          {numberAt(total, spec.to - spec.from, locations, language)}
        </>
      }
    >
      <p className="unit">{total.subtitle}</p>
      <StillChart height={190} draw={(size) => <ColumnChart key={size.id} {...drawn} view={total} size={size} scope="total" />} />
      <table className="pairs quiet">
        <thead>
          <tr>
            <th scope="col">{messages['table.economy']}</th>
            <th scope="col">{spec.from}</th>
            <td />
            <th scope="col">{spec.to}</th>
          </tr>
        </thead>
        {partners.series.map((series) => (
          <EndsRow key={series.id} view={{ ...partners, series: [series] }} {...{ language, messages, locations }} />
        ))}
      </table>
      <ForwardLine href={routes.topic(language, totalTopic)}>{messages['overview.total-open']}</ForwardLine>
    </TitledSection>
  );
}

/** The trade with one partner: the numbers of the first and the last year, and between them its line, of a height of its own. */
function EndsRow({ view, language, locations }: CitedProps & { view: View }) {
  const [series] = view.series;
  return (
    <tbody className={`economy-${styleOfEconomy(series.economy)}`}>
      <tr>
        <th scope="row">
          <a href={routes.economy(language, series.economy)}>{series.label}</a>
        </th>
        <td>{numberAt(view, 0, locations, language)}</td>
        <td className="small-line" aria-hidden="true">
          <LineChart {...{ view, language }} size={smallLine} name={series.label} scope={series.id} idOf={locations.idOf} />
        </td>
        <td>{numberAt(view, series.points.length - 1, locations, language)}</td>
      </tr>
    </tbody>
  );
}

/** A number of a view's first series with its receipt. */
function numberAt(view: View, index: number, locations: ReceiptLocations, language: Language) {
  const point = view.series[0].points[index];
  return point === undefined ? null : (
    <NumberLink receipt={point.receipt} locations={locations} text={formatReceiptValue(view, point.receipt, language)} />
  );
}

const smallLine: ChartSize = { id: 'thumbnail', width: 120, height: 40 };
