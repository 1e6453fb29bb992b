import { formatEconomy } from '@sogdia/core/format';
import type { RecordPair } from '@sogdia/core/workspace';
import { TwoRecordsChart } from '../../charts/forms/two-records/two-records-chart.tsx';
import { pageSizes } from '../../charts/layout/chart-size.ts';
import { styleOfEconomy } from '../../charts/layout/series-style.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { RecordsKey } from '../records/index.ts';
import type { CitedProps } from '../text/index.ts';

/** Both records of one flow as a picture, with its key and the ways to what lies behind it. */
export function ContrastFigure({ pair, language, messages, locations }: CitedProps & { pair: RecordPair }) {
  const { view, economy: partner, flow } = pair;
  const economy = formatEconomy(view, partner, language);
  const title = messages[`records.flow-${flow}`]({ economy });
  return (
    <figure className={`contrast economy-${styleOfEconomy(partner)}`}>
      <figcaption>
        <p className="chart-title">{title}</p>
        <p className="chart-subtitle">{view.subtitle}</p>
      </figcaption>
      <div className="interactive">
        <div className="chart-cursor">
          <StillDrawing>
            {pageSizes.map((size) => (
              <TwoRecordsChart
                key={size.id}
                pair={pair}
                size={{ ...size, height: Math.round(size.height * 0.76) }}
                language={language}
                name={messages['records.chart-name']({ title, from: view.spec.from, to: view.spec.to })}
                scope="contrast"
                idOf={locations.idOf}
              />
            ))}
          </StillDrawing>
        </div>
      </div>
      <RecordsKey language={language} messages={messages} />
      <p className="contrast-ways">
        <a className="forward" href={routes.economy(language, partner)}>
          {messages['dyad.title']({ economy })}
        </a>
        <a className="forward" href={routes.records(language)}>
          {messages['overview.all-records']}
        </a>
      </p>
    </figure>
  );
}
