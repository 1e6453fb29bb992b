import { dyadEconomies } from '../../../../features/records/index.ts';
import { languageParams } from '../../../../lib/languages.ts';

export { FormerEconomyPage as default, generateMetadata } from './former-economy.tsx';

export const dynamicParams = false;

export function generateStaticParams() {
  return languageParams().flatMap(({ locale }) => dyadEconomies.map((code) => ({ locale, economy: code.toLowerCase() })));
}
