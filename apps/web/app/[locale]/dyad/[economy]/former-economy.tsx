import { economyTitle, MovedEconomyPage, requireProfile } from '../../../../features/economies/index.ts';
import { dyadEconomies } from '../../../../features/records/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

/** The route of the addresses at which economies stood before, or under each of them those of other pages. */
export const formerEconomies = <Names extends object>(under: readonly Names[]) =>
  sitePage<Names & { readonly economy: string }>({
    names: () => dyadEconomies.flatMap((code) => under.map((names) => ({ ...names, economy: code.toLowerCase() }))),
    head: ({ economy, language, messages }) => ({
      title: economyTitle(requireProfile(economy), language, messages),
      description: `${messages['economies.moved']}.`,
      path: routes.economy(language, economy),
    }),
    body: ({ economy, language }) => <MovedEconomyPage profile={requireProfile(economy)} language={language} />,
  });
