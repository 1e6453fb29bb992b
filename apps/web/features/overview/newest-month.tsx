import { ownValue } from '@sogdia/core/model';
import { routes } from '../../lib/routes.ts';
import { monthLocations, newestMonth, siteMonth } from '../reports/index.ts';
import { SentenceText, type WrittenProps } from '../text/index.ts';
import { RegionMap } from './region-map.tsx';

/** The newest month and the year to it in a sentence each, and the region as a way in to each economy. */
export async function NewestMonth({ language, messages }: WrittenProps) {
  const month = await newestMonth(language);
  const { headlines } = await siteMonth(month, language);
  const locations = monthLocations(language);
  const { partners } = headlines;
  return (
    <section className="newest" aria-labelledby="newest">
      <h2 id="newest">
        <a href={routes.month(language)}>{month.name}</a>
      </h2>
      {['month', 'to-date'].flatMap((name) => {
        const view = ownValue(headlines, name);
        return view === undefined
          ? []
          : [
              <p key={name}>
                <SentenceText sentence={view.headline} locations={locations} />
              </p>,
            ];
      })}
      {partners === undefined ? null : (
        <>
          <p className="newest-region">{messages['overview.region']({ period: month.toDate })}</p>
          <RegionMap view={partners} language={language} locations={locations} />
        </>
      )}
      <p>
        <a className="forward" href={routes.month(language)}>
          {messages['overview.month']}
        </a>
      </p>
    </section>
  );
}
