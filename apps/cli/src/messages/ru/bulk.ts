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

const questions: ReadonlyMap<string, string> = new Map([
  ['totals', 'итоги'],
  ['chapters', 'группы товаров'],
  ['advantage', 'преимущества'],
  ['products', 'товары'],
]);

/** Why rows are left out of a table. */
const leftOutFor: ReadonlyMap<string, string> = new Map([
  ['no-trade', 'не торговля'],
  ['aggregate', 'итоги'],
  ['part', 'части других строк'],
  ['part-year', 'части года'],
  ['not-dollars', 'не в долларах'],
  ['other-level', 'коды другой длины'],
  ['other-nomenclature', 'коды другой классификации'],
]);

/** Russian: tables too large for memory. */
export const ruBulk = {
  'bulk.head': ({ question, reporter, partner, flow, years, record, source }) =>
    `${questions.get(question) ?? question}: ${reporter}, торговля ${partnered(partner)}${flow === null ? '' : `, ${flows.get(flow) ?? flow}`}, ${years}, доллары США в текущих ценах, ${records.get(record) ?? record}, ${source}`,
  'bulk.records': ({ name, read, kept, leftOut, rejected, duplicates, conflicts }) => {
    const reasons = (counts: readonly (readonly [reason: string, count: number])[]): string => {
      const total = counts.reduce((sum, [, count]) => sum + count, 0);
      return counts.length === 0 ? '0' : `${total} (${counts.map(([reason, count]) => `${reason}: ${count}`).join('; ')})`;
    };
    const left = Object.entries(leftOut).map(([reason, count]) => [leftOutFor.get(reason) ?? reason, count] as const);
    return `${name}: прочитано ${read} = использовано ${kept} + пропущено ${reasons(left)} + отклонено ${reasons(rejected)} + повторов ${duplicates} + противоречий ${conflicts}`;
  },
  'bulk.written': ({ path, scope, years }) =>
    `записано: ${path}, ${years.join(', ')}; ${scope === 'world' ? 'торговля всего мира' : 'только часть мировой торговли, для расчёта преимуществ этого мало'}`,

  'bulk.about': ({ source, years, recorders, scope }) =>
    `${source}: ${years.join(', ')}; чьи данные: ${recorders.join(', ')}; ${scope === 'world' ? 'торговля всего мира' : 'только часть мировой торговли'}. В SELECT таблица называется trade.`,
  'bulk.column.year': 'год',
  'bulk.column.month': 'месяц от 1 до 12 или 0 для целого года',
  'bulk.column.exporter': 'кто продал: код ISO из трёх букв',
  'bulk.column.importer': 'кто купил: такой же код',
  'bulk.column.product': 'шестизначный код товара или более длинный код тарифной строки, текстом',
  'bulk.column.recorder':
    'чьи данные: exporter (экспортёра), importer (импортёра) или reconciled (сведённые издателем); складывать их нельзя',
  'bulk.column.value': 'доллары США в текущих ценах',
  'bulk.column.weight': 'вес нетто в килограммах; пусто, если не указан',

  'error.duckdb-missing':
    'установите DuckDB (70 МБ): npm install --global @duckdb/node-api; либо установите его в любую папку и укажите её в SOGDIA_ENGINES',
  'error.clickhouse-missing':
    'установите клиент ClickHouse: npm install --global @clickhouse/client; либо установите его в любую папку и укажите её в SOGDIA_ENGINES',
  'error.clickhouse-unreachable':
    'проверьте, что сервер работает, и SOGDIA_CLICKHOUSE_URL или clickhouse.url в настройках; см. docs/bulk-tables.md',
  'error.bulk-table':
    'создайте её: sogdia bulk write FILE --output TABLE.parquet; столбцы перечислены в docs/bulk-tables.md, в том числе для ClickHouse',
  'error.bulk-sql': 'исправьте запрос в этом месте; sogdia bulk sql TABLE перечисляет столбцы',
  'error.bulk-input': 'возьмите выгрузку из перечня в docs/bulk-tables.md',
  'error.bulk-room': 'освободите место или пишите в другое место; сколько места нужно, сказано в docs/bulk-tables.md',
} satisfies TextsLike<typeof bulkTexts>;
