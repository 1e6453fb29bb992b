import { findEconomy } from '@sogdia/core/model';
import { explainDiscrepancy } from '@sogdia/core/workspace';
import { siteScope } from '../../../lib/dataset.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { ViewEvents } from '../../figures/index.ts';
import { LensWays } from '../../lenses/index.ts';
import { RecordsKey, type SiteDyad } from '../../records/index.ts';
import { EventList } from '../../reports/index.ts';
import type { WrittenProps } from '../../text/index.ts';
import type { SiteEconomy } from '../facts/site-economy.ts';
import { DyadMeasures } from './dyad-measures.tsx';
import { DyadRecords } from './dyad-records.tsx';

/** Both records of either flow, what is said of why they differ, and the measures of the pair. */
export function EconomyPair({ found, dyad, language, messages }: EconomyPairProps) {
  const name = findEconomy(siteScope, dyad.economy).names[language];
  return (
    <>
      <section className="pair-records" aria-labelledby="records">
        <h2 id="records" className="visually-hidden">
          {messages['economies.records']}
        </h2>
        <LensWays
          view={dyad.views.export}
          spec={{ ...dyad.views.export.spec, measures: ['export', 'import'] }}
          language={language}
          messages={messages}
        />
        <RecordsKey language={language} messages={messages} />
        <div className="dyad-pairs">
          {dyad.pairs.map((pair) => (
            <DyadRecords key={pair.flow} {...{ pair, language, messages }} economy={name} locations={dyad.receipts.locations} />
          ))}
        </div>
        <ViewEvents view={dyad.views.export} messages={messages} />
      </section>
      <Reasons found={found} language={language} messages={messages} />
      <DyadMeasures dyad={dyad} language={language} messages={messages} />
    </>
  );
}

interface EconomyPairProps extends WrittenProps {
  readonly found: SiteEconomy;
  readonly dyad: SiteDyad;
}

/** Why two records differ: what officials said, each with its text; and what makes any two records differ. */
function Reasons({ found: { reasons }, language, messages }: Pick<EconomyPairProps, 'found' | 'language' | 'messages'>) {
  return (
    <section className="band reasons" aria-labelledby="reasons">
      <h2 id="reasons">{messages['economies.reasons']}</h2>
      {reasons.length === 0 ? (
        <p className="no-reasons">{messages['economies.no-reasons']}</p>
      ) : (
        <>
          <p className="section-about">{messages['economies.reasons-about']}</p>
          <StillDrawing>
            <EventList events={reasons} />
          </StillDrawing>
        </>
      )}
      <details className="more">
        <summary>{messages['economies.any-records']}</summary>
        <ul className="notes">
          {explainDiscrepancy(language).map(({ name, text }) => (
            <li key={name}>{text}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
