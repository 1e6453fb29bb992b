import { type OpenedData, shippedData } from '../../data/index.ts';
import { openData } from '../../files/index.ts';
import type { CommandHost } from '../../host/index.ts';
import { asksForOwn, openOwnData } from '../../store/index.ts';
import { openBulkData } from '../bulk/index.ts';

/** The data that `--data` asks for: those that are shipped, data of one's own, those of a bulk table, or those of a folder. */
export async function dataNamed(asked: string | undefined, { environment }: Pick<CommandHost, 'environment'>): Promise<OpenedData> {
  if (asked === undefined) return shippedData;
  if (asked.startsWith('bulk:')) return openBulkData(asked, environment);
  return asksForOwn(asked) ? openOwnData(asked, environment) : openData(asked);
}
