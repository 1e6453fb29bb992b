import { routes } from '../../lib/routes.ts';
import { siteOrigin } from '../../lib/site-origin.ts';
import type { PartProps } from './parts/page-part.tsx';

/** The foot of the printed sheet: whose figures stand on it, and where the page is. */
export function EconomySheet({ found: { sources, profile }, language, messages }: PartProps) {
  const publishers = [...new Set(sources.map(({ source }) => source.publisher))];
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
