import type { Receipt } from '@sogdia/core';
import { formatEconomy, formatReceiptValue, minusSign } from '@sogdia/core/format';
import { TwoRecordsChart } from '../../charts/forms/two-records/two-records-chart.tsx';
import { routes } from '../../lib/routes.ts';
import { StillChart } from '../figures/index.ts';
import { absentYears, sitePairs } from '../records/index.ts';
import { LatestLine } from '../reports/index.ts';
import { ForwardLink, NumberLink, SentenceText, type WrittenProps } from '../text/index.ts';

/** What the site is about: the flow that the two sides count most differently, as a picture with its sentence, and a box to ask in. */
export async function GapPart({ language, messages }: WrittenProps) {
  const [found] = (await sitePairs(language)).toSorted((one, other) => (other.partner?.size ?? 0) - (one.partner?.size ?? 0));
  if (found === undefined || found.partner === null) throw new RangeError('no flow of the data is counted by both sides');
  const { pair, partner, locations } = found;
  const { view } = pair;
  const { period, difference, ratio } = partner.gap;
  const [reporter, economy] = [formatEconomy(view, view.spec.reporter, language), formatEconomy(view, pair.economy, language)];
  const title = messages[`records.flow-${pair.flow}`]({ economy });
  const absent = absentYears(pair.mirror, language);
  const numberOf = (receipt: Receipt) => (
    <NumberLink receipt={receipt} locations={locations} text={formatReceiptValue(view, receipt, language).replace(minusSign, '')} />
  );
  return (
    <header className="gap-part">
      <p className="kicker">{messages['site.tagline']}</p>
      <LatestLine language={language} messages={messages} />
      <div>
        <SentenceText as="h1" sentence={view.headline} locations={locations} />
        <p className="lead">
          {messages['gap.lead']}
          {messages['joint.space']}
          {messages['gap.lead-year']({ year: period, reporter, economy })}
          {messages['joint.space']}
          {numberOf(ratio)}
          {messages['joint.space']}
          {messages['gap.lead-gap']({ economy })}
          {messages['joint.space']}
          {numberOf(difference)}
          {messages['joint.stop'].trimEnd()}
        </p>
      </div>
      <figure className="gap-figure">
        <figcaption>
          <p className="chart-title">{title}</p>
          <p className="unit">{view.subtitle}</p>
        </figcaption>
        <StillChart
          height={350}
          draw={(size) => (
            <TwoRecordsChart
              key={size.id}
              {...{ pair, size, language }}
              gapName={messages['economies.gap']}
              gapPeriod={period}
              scope="gap"
              name={messages['records.chart-name']({ title, from: view.spec.from, to: view.spec.to })}
              idOf={locations.idOf}
            />
          )}
        />
        {absent === null ? null : <p className="unit">{messages['gap.absent']({ economy, years: absent })}</p>}
      </figure>
      <div className="gap-ways">
        <p className="ways-on">
          <ForwardLink href={routes.why(language)}>{messages['why.title']}</ForwardLink>
          <ForwardLink href={routes.economy(language, pair.economy)}>{messages['dyad.title']({ economy })}</ForwardLink>
        </p>
        <search>
          <form className="question-box" action={routes.search(language)}>
            <label htmlFor="question">{messages['overview.ask']}</label>
            <div className="search-form">
              <input id="question" name="q" type="search" placeholder={`${title} ${period}`} autoComplete="off" required />
              <button type="submit">{messages['search.title']}</button>
            </div>
          </form>
        </search>
      </div>
    </header>
  );
}
