import { drawnPageSizes } from '../../charts/drawn-size.ts';
import { ViewChart } from '../../charts/view-chart.tsx';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { firstYear } from '../records/index.ts';
import { siteHistory } from '../reports/index.ts';
import { SentenceText, type WrittenProps } from '../text/index.ts';

/** The trade with all partners together since the first year with data: a fact and a picture. */
export async function LongRun({ language, messages }: WrittenProps) {
  const {
    total,
    receipts: { locations },
  } = await siteHistory(language);
  return (
    <section className="band feature" aria-labelledby="long-run">
      <div className="feature-words">
        <h2 id="long-run">
          <SentenceText sentence={total.headline} locations={locations} />
        </h2>
        <p className="chart-title">{total.title}</p>
        <p className="chart-subtitle">{total.subtitle}</p>
        <p>
          <a className="forward" href={routes.history(language)}>
            {messages['nav.history']({ from: firstYear })}
          </a>
        </p>
      </div>
      <div className="interactive">
        <div className="chart-cursor">
          <StillDrawing>
            {drawnPageSizes(total, language).map((size) => (
              <ViewChart
                key={size.id}
                view={total}
                size={{ ...size, height: Math.round(size.height * 0.8) }}
                language={language}
                name={messages['chart.name']({ title: total.title })}
                scope="long-run"
                idOf={locations.idOf}
              />
            ))}
          </StillDrawing>
        </div>
      </div>
    </section>
  );
}
