import type { Dataset } from '@sogdia/core/model';
import { text } from './generated/registry.data.ts';

/** The economies and the groups of a registry. */
export type WorldRegistry = Pick<Dataset, 'economies' | 'groups'>;

/**
 * The registry of the world, from which a dataset takes its own: every country and territory of ISO 3166-1, Kosovo, the areas that UN
 * Comtrade lists ("Other Asia, nes"), some economies of the past, with their codes at UN Comtrade, BACI and China's customs and their names
 * in English, Chinese and Russian; and the groups CA5, EU27, EAEU, MERCOSUR and ASEAN, each with the source of its members. Where each column
 * comes from stands in `registry/provenance.json` of this package's repository.
 * @example worldRegistry().groups.find(({ code }) => code === 'EAEU')?.members // => ['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS']
 */
export function worldRegistry(): WorldRegistry {
  return JSON.parse(text) as WorldRegistry;
}
