import type { Provider, TextProvider } from '../layout/index.ts';
import { baci } from './baci.ts';
import { baciCountries, baciProducts } from './baci-codes.ts';
import { comtradeLegacy } from './comtrade-legacy.ts';
import { comtradePlus } from './comtrade-plus.ts';
import { gaccMonthly } from './gacc-monthly.ts';
import { gaccQuery } from './gacc-query.ts';
import { imfDot, imfExplorer, imfImts, imfJson } from './imf/index.ts';
import { tidy } from './tidy/tidy.ts';
import { witsByPartner, witsByProduct, witsQuery, witsSdmx, witsSummary } from './wits/index.ts';

export { releaseInName } from './baci.ts';
export { comtradeColumns } from './comtrade-columns.data.ts';
export { comtradeApi } from './comtrade-plus.ts';
export { type Publisher, publishers } from './publishers.data.ts';

/** The layouts of separated values, known by the names of their columns. */
export const tableProviders: readonly Provider[] = [
  comtradePlus,
  comtradeLegacy,
  baci,
  baciCountries,
  baciProducts,
  witsQuery,
  witsSummary,
  witsByProduct,
  witsByPartner,
  gaccQuery,
  imfDot,
  imfImts,
  imfExplorer,
];

/** The layouts that are read as one text. */
export const textProviders: readonly TextProvider[] = [witsSdmx, imfJson, gaccMonthly];

/** A table whose columns its user names. */
export const tidyProvider: Provider = tidy;
