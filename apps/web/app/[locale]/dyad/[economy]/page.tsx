import { economyTitle, requireProfile } from '../../../../features/economies/index.ts';
import { dyadEconomies } from '../../../../features/records/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { MovedPage } from '../../../moved-page.tsx';
import { sitePage } from '../../../site-page.tsx';

export const dynamicParams = false;

/** The addresses at which economies stood before. */
const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => dyadEconomies.map((code) => ({ economy: code.toLowerCase() })),
  head: ({ economy, language, messages }) => ({
    title: economyTitle(requireProfile(economy), language, messages),
    description: messages['page.moved'],
    path: routes.economy(language, economy),
  }),
  body: ({ economy, language, messages }) => (
    <MovedPage
      address={routes.economy(language, economy)}
      title={economyTitle(requireProfile(economy), language, messages)}
      language={language}
    />
  ),
});

export { generateMetadata, generateStaticParams, Page as default };
