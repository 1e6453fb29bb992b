import type { WorldRegistry } from '@sogdia/data/world';
import { BulkError } from '../../errors/index.ts';
import type { EngineRow } from '../engine/bulk-engine.ts';
import { type BulkDescription, tariffs } from '../table/index.ts';

const expected = { expected: 'a table from BACI or UN Comtrade, by HS code', remedy: 'error.bulk-input' } as const;

/** The revisions of the HS in the order of their letters at UN Comtrade: H0, H1 and on. */
const revisions = ['HS1988', 'HS1996', 'HS2002', 'HS2007', 'HS2012', 'HS2017', 'HS2022'];

const comtrade =
  'typeCode,freqCode,refYear,refMonth,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue,netWgt';

/**
 * Rows of a bulk table as a download of its publisher, so that the readers make of them what they make of any. Throws `BulkError` for a table of a publisher
 * whose download this does not write.
 */
export function rowsAsDownload(rows: readonly EngineRow[], table: string, description: BulkDescription, world: WorldRegistry): string {
  const { provider, nomenclature } = description;
  const codes = new Map(world.economies.map(({ code, baci, comtrade: number }) => [String(code), provider === 'baci' ? baci : number]));
  const numberOf = (code: EngineRow[string] | undefined) => codes.get(String(code)) ?? '';
  if (provider === 'baci')
    return lines('t,i,j,k,v,q', rows, (row) => [
      ...[row['year'], numberOf(row['exporter']), numberOf(row['importer']), row['product']],
      ...[inThousands(row['value']), row['weight'] === null ? 'NA' : inThousands(row['weight'])],
    ]);
  if (!provider.startsWith('comtrade') || ![...revisions, tariffs].includes(nomenclature))
    throw new BulkError('no-bulk-table', 'no views of this table', { where: table, ...expected, found: `${provider}, ${nomenclature}` });
  return lines(comtrade, rows, ({ year, month, exporter, importer, product, recorder, value, weight }) => {
    const isExport = recorder === 'exporter';
    const [reporter, partner] = (isExport ? [exporter, importer] : [importer, exporter]).map(numberOf);
    const period = month === 0 ? year : `${year}${String(month).padStart(2, '0')}`;
    const when = [month === 0 ? 'A' : 'M', year, month === 0 ? 52 : month, period];
    const classification = nomenclature === tariffs ? tariffs : `H${revisions.indexOf(nomenclature)}`;
    return ['C', ...when, reporter, isExport ? 'X' : 'M', partner, classification, product, value, weight];
  });
}

function lines(header: string, rows: readonly EngineRow[], cellsOf: (row: EngineRow) => readonly unknown[]): string {
  return `${[header, ...rows.map((row) => cellsOf(row).join(','))].join('\n')}\n`;
}

/** The digits of a number, its point three places further left. */
function inThousands(value: EngineRow[string] | undefined): string {
  const [whole = '', rest = ''] = Number(value).toFixed(6).split('.');
  const digits = whole.padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}${rest}`.replace(/\.?0+$/, '');
}
