import type { Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { ownValue } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { routes } from '../../../lib/routes.ts';
import { Band, type CitedProps, ForwardLink, SentenceText } from '../../text/index.ts';
import { pointIn, type SiteMonth } from './site-month.ts';

/** More on a month: the year and the twelve months to it, where it grew fastest, the largest balances, and the flows that the data flag, each with the reason of its flag. */
export function StandingOut({ found, language, messages, locations }: CitedProps & { found: SiteMonth }) {
  const { month, headlines, standingOut } = found;
  const sentences = ['to-date', 'twelve-months', 'growth-export', 'growth-import', 'balance'].flatMap(
    (name) => ownValue(headlines, name) ?? [],
  );
  return (
    <Band id="standing-out" title={messages['months.standing-out']}>
      <ul className="standing-out">
        {sentences.map(({ query, headline }) => (
          <li key={query}>
            <SentenceText as="p" sentence={headline} locations={locations} />
          </li>
        ))}
        {standingOut.map(({ id, views }) => (
          <li key={id} className="flagged">
            {views.map((view) => (
              <p key={view.query}>
                <SentenceText sentence={view.headline} locations={locations} />
                <span className="flag-reason">
                  <b>{messages['months.flag']}</b> {flagsOf(view, month, language).join(messages['joint.parts'])}
                </span>
              </p>
            ))}
            {views.slice(0, 1).map((view) => (
              <p key={view.query}>
                <ForwardLink href={routes.economy(language, view.series[0].economy)}>
                  {formatEconomy(view, view.series[0].economy, language)}
                </ForwardLink>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Band>
  );
}

/** The reasons of the flags of a view in a month. */
function flagsOf({ series: [series] }: SiteMonth['standingOut'][number]['views'][number], month: SiteMonth['month'], language: Language) {
  return (pointIn(series, month)?.flags ?? []).map((flag) => translate(language, `flag.${flag}`));
}
