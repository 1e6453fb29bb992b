import { routes } from '../../lib/routes.ts';
import { siteOrigin } from '../../lib/site-origin.ts';
import type { WrittenProps } from '../text/index.ts';
import type { SiteEconomy } from './facts/site-economy.ts';

/** The foot of the printed sheet: whose figures stand on it, and where the page is. */
export function EconomySheet({ found, language, messages }: WrittenProps & { found: SiteEconomy }) {
  const { dyad, first, profile } = found;
  const views = dyad === null ? [first.view] : [...Object.values(dyad.views), ...(found.answers.includes(first) ? [first.view] : [])];
  const publishers = [...new Set(views.flatMap(({ sources }) => sources.map(({ source }) => source.publisher)))];
  return (
    <footer className="sheet-foot">
      <p>
        {messages['view.sources']}: {publishers.join('; ')}.
      </p>
      <p>
        {messages['economies.sheet-address']} {siteOrigin}
        {routes.economy(language, profile.economy)}
      </p>
    </footer>
  );
}
