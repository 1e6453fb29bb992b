import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '@sogdia/core';
import { readDataset } from '@sogdia/data';

/** The folder of the invented dataset of Germany and Mercosur. */
export const germanyMercosur = join(import.meta.dirname, '../../../../packages/core/test/fixtures/germany-mercosur');

/** Words of the data that are shipped, which nothing over other data may say. */
export const oursInWords =
  /China|Chinese|Kazakh|Uzbek|Kyrgyz|Tajik|Turkmen|Central Asia|CHN|KAZ|UZB|KGZ|TJK|TKM|CA5|figure-\d|Figure \d|\bfive\b|\bten flows\b/u;

/** That dataset. */
export function germanyMercosurData(): Promise<Dataset> {
  return readDataset(readdirSync(germanyMercosur), (name) => readFile(join(germanyMercosur, name), 'utf8'));
}
