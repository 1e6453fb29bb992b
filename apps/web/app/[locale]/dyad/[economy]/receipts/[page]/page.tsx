import { dyadEconomies } from '../../../../../../features/records/index.ts';
import { languageParams } from '../../../../../../lib/languages.ts';

export { FormerEconomyPage as default, generateMetadata } from '../../former-economy.tsx';

/** The pages that the receipts of a pair stood on before its economy had a page. */
const formerPages = ['figures', 'others', 'steps'] as const;

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) =>
    dyadEconomies.flatMap((code) => formerPages.map((page) => ({ locale, economy: code.toLowerCase(), page }))),
  );
}
