import type { Language } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import { siteOrigin } from '../../lib/site-origin.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SiteEconomy } from './facts/site-economy.ts';

/** The foot of the printed sheet: whose figures stand on it, and where the page is. */
export function EconomySheet({ found, language, messages }: { found: SiteEconomy; language: Language; messages: Messages }) {
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
