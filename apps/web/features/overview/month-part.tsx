import { computeView, type View } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { LineChart } from '../../charts/forms/line/line-chart.tsx';
import { ViewChart } from '../../charts/view-chart.tsx';
import { siteDataset, siteQuestion } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { StillChart } from '../figures/index.ts';
import { monthLocations, newestMonth, sentencesOfMonth, siteMonth, siteMonths, together } from '../reports/index.ts';
import { type CitedProps, ForwardLine, SentenceText, type WrittenProps } from '../text/index.ts';

/** The newest month: what happened in three sentences, the months up to it as two lines, and the year to it on the map. */
export async function MonthPart({ language, messages }: WrittenProps) {
  const [month, all, dataset] = await Promise.all([newestMonth(language), siteMonths(language), siteDataset(language)]);
  const found = await siteMonth(month, language);
  const locations = monthLocations(language);
  const { spec } = all.columns.month;
  const flows = computeView(dataset, { ...spec, partners: together, chart: 'line' }, language);
  const reporter = formatEconomy(flows, siteQuestion.reporter, language);
  const [sold, bought] = [messages['overview.sold']({ reporter }), messages['overview.bought']({ reporter })];
  const [first, ...others] = flows.series.map((one) => {
    const label = one.measure === 'export' ? sold : bought;
    return { ...one, label, shortLabel: label };
  });
  const lines = { ...flows, series: [first ?? flows.series[0], ...others] } as const;
  const { month: headline, partners } = found.headlines;
  const texts = { language, messages, locations };
  return (
    <section className="part month-part" aria-labelledby="month">
      <div className="month-words">
        <p className="kicker">
          <a href={routes.month(language)}>{month.name}</a>
        </p>
        {headline === undefined ? null : <SentenceText as="h2" id="month" sentence={headline.headline} locations={locations} />}
        {sentencesOfMonth(found, all, language, messages).map((sentence) => (
          <SentenceText as="p" key={sentence.name} sentence={sentence} locations={locations} />
        ))}
        <ForwardLine href={routes.month(language)}>{messages['overview.month']}</ForwardLine>
      </div>
      <SmallFigure view={lines} form="line" {...texts} />
      {partners === undefined ? null : (
        <SmallFigure
          view={partners.map === undefined ? partners : { ...partners, map: { ...partners.map, places: [] } }}
          form="map"
          {...texts}
        />
      )}
    </section>
  );
}

/** A chart of a third of the page, under its title. */
function SmallFigure({ view, form, language, messages, locations }: CitedProps & { view: View; form: 'line' | 'map' }) {
  const Chart = form === 'map' ? ViewChart : LineChart;
  const drawn = { view, language, scope: form, idOf: locations.idOf, name: messages['chart.name']({ title: view.title }) };
  return (
    <figure className="small-figure">
      <figcaption>
        <h3>{view.title}</h3>
        <p className="unit">{view.subtitle}</p>
      </figcaption>
      <StillChart height={form === 'map' ? 340 : 300} draw={(size) => <Chart key={size.id} {...drawn} size={size} />} />
    </figure>
  );
}
