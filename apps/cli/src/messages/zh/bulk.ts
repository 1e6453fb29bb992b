import type { bulkTexts } from '../en/bulk.ts';
import type { TextsLike } from '../en/texts-like.ts';

const flows: ReadonlyMap<string, string> = new Map([
  ['export', '出口'],
  ['import', '进口'],
]);
const recorders: ReadonlyMap<string, string> = new Map([
  ['reporter', '报告方记录'],
  ['partner', '伙伴方记录'],
  ['reconciled', '调和数据'],
]);

const questions: ReadonlyMap<string, string> = new Map([
  ['totals', '总额'],
  ['chapters', '各章'],
  ['advantage', '比较优势'],
  ['products', '商品'],
]);

/** Why rows are left out of a table. */
const leftOutFor: ReadonlyMap<string, string> = new Map([
  ['no-trade', '非贸易数据'],
  ['aggregate', '合计'],
  ['part', '其他行的组成部分'],
  ['part-year', '不足一年'],
  ['not-dollars', '非美元'],
  ['other-level', '编码位数不同'],
  ['other-nomenclature', '编码属于另一分类'],
]);

/** Chinese: tables too large for memory. */
export const zhBulk = {
  'bulk.head': ({ question, reporter, partner, flow, years, record, source }) =>
    `${questions.get(question) ?? question}：${reporter}与${partner}${flow === null ? '' : `，${flows.get(flow) ?? flow}`}，${years}，现价美元，${recorders.get(record) ?? record}，${source}`,
  'bulk.records': ({ name, read, kept, leftOut, rejected, duplicates, conflicts }) => {
    const reasons = (counts: readonly (readonly [reason: string, count: number])[]): string => {
      const total = counts.reduce((sum, [, count]) => sum + count, 0);
      return counts.length === 0 ? '0' : `${total}（${counts.map(([reason, count]) => `${reason}：${count}`).join('；')}）`;
    };
    const left = Object.entries(leftOut).map(([reason, count]) => [leftOutFor.get(reason) ?? reason, count] as const);
    return `${name}：读取${read} = 采用${kept} + 略去${reasons(left)} + 剔除${reasons(rejected)} + 重复${duplicates} + 冲突${conflicts}`;
  },
  'bulk.written': ({ path, scope, years }) =>
    `已写入 ${path}：${years.join('、')}；${scope === 'world' ? '全世界的贸易' : '仅为世界贸易的一部分，不足以计算比较优势'}`,

  'bulk.about': ({ source, years, recorders, scope }) =>
    `${source}：${years.join('、')}；数据方：${recorders.join('、')}；${scope === 'world' ? '全世界的贸易' : '仅为世界贸易的一部分'}。在 SELECT 中此表名为 trade。`,
  'bulk.column.year': '年份',
  'bulk.column.month': '月份1至12；0表示全年',
  'bulk.column.exporter': '卖方的三字母 ISO 代码',
  'bulk.column.importer': '买方的三字母 ISO 代码',
  'bulk.column.product': '6位商品编码，或更长的税号（文本）',
  'bulk.column.recorder': '哪一方的数据：exporter（出口方）、importer（进口方）或 reconciled（发布者由双方数据得出）；不可相加',
  'bulk.column.value': '现价美元',
  'bulk.column.weight': '净重（千克）；未注明则为空',

  'error.duckdb-missing':
    '请安装 DuckDB（70 MB）：npm install --global @duckdb/node-api；也可装在任一文件夹，并把 SOGDIA_ENGINES 设为该文件夹',
  'error.clickhouse-missing':
    '请安装 ClickHouse 客户端：npm install --global @clickhouse/client；也可装在任一文件夹，并把 SOGDIA_ENGINES 设为该文件夹',
  'error.clickhouse-unreachable': '请检查服务器是否运行，以及 SOGDIA_CLICKHOUSE_URL 或设置中的 clickhouse.url；见 docs/bulk-tables.md',
  'error.bulk-table': '请先生成：sogdia bulk write FILE --output TABLE.parquet；docs/bulk-tables.md 列出各列，也适用于 ClickHouse',
  'error.bulk-sql': '请在该处改正查询；sogdia bulk sql TABLE 列出各列',
  'error.bulk-input': '请使用 docs/bulk-tables.md 中列出的下载文件',
  'error.bulk-room': '请腾出空间，或写到别处；所需空间见 docs/bulk-tables.md',
} satisfies TextsLike<typeof bulkTexts>;
