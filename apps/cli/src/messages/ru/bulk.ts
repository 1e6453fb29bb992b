import { partnered } from '@sogdia/core/ru';
import type { bulkTexts } from '../en/bulk.ts';
import type { TextsLike } from '../en/texts-like.ts';

const flows = new Map([
  ['export', 'экспорт'],
  ['import', 'импорт'],
]);
const records = new Map([
  ['reporter', 'данные страны-респондента'],
  ['partner', 'данные партнёра'],
  ['reconciled', 'согласованные данные'],
]);

/** Russian: tables too large for memory. */
export const ruBulk = {
  'bulk.head': ({ question, reporter, partner, flow, years, record, source }) =>
    `${question}: ${reporter}, торговля ${partnered(partner)}${flow === null ? '' : `, ${flows.get(flow) ?? flow}`}, ${years}, доллары США в текущих ценах, ${records.get(record) ?? record}, ${source}`,
  'bulk.records': ({ name, read, kept, leftOut, rejected, duplicates, conflicts }) => {
    const reasons = (counts: Readonly<Record<string, number>>): string => {
      const entries = Object.entries(counts);
      const total = entries.reduce((sum, [, count]) => sum + count, 0);
      return entries.length === 0 ? '0' : `${total} (${entries.map(([reason, count]) => `${reason} ${count}`).join(', ')})`;
    };
    return `${name}: прочитано ${read} = использовано ${kept} + пропущено ${reasons(leftOut)} + отклонено ${reasons(rejected)} + повторов ${duplicates} + противоречий ${conflicts}`;
  },
  'bulk.written': ({ path, scope, years }) =>
    `записано: ${path}, ${years.join(', ')}; ${scope === 'world' ? 'торговля всего мира' : 'только часть мировой торговли, для расчёта преимуществ этого мало'}`,

  'error.duckdb-missing':
    'установите DuckDB (70 МБ): npm install --global @duckdb/node-api; либо установите его в любую папку и укажите её в SOGDIA_ENGINES',
  'error.clickhouse-missing':
    'установите клиент ClickHouse: npm install --global @clickhouse/client; либо установите его в любую папку и укажите её в SOGDIA_ENGINES',
  'error.clickhouse-unreachable':
    'проверьте, что сервер работает, и SOGDIA_CLICKHOUSE_URL или clickhouse.url в настройках; см. docs/bulk-tables.md',
  'error.bulk-table':
    'создайте её: sogdia bulk write FILE --output TABLE.parquet; столбцы перечислены в docs/bulk-tables.md, в том числе для ClickHouse',
  'error.bulk-input': 'возьмите выгрузку из перечня в docs/bulk-tables.md',
  'error.bulk-room': 'освободите место или пишите в другое место; сколько места нужно, сказано в docs/bulk-tables.md',
} satisfies TextsLike<typeof bulkTexts>;
