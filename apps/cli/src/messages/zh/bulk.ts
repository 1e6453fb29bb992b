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

/** Chinese: tables too large for memory. */
export const zhBulk = {
  'bulk.head': ({ question, reporter, partner, flow, years, record, source }) =>
    `${question}：${reporter}与${partner}${flow === null ? '' : `，${flows.get(flow) ?? flow}`}，${years}，现价美元，${recorders.get(record) ?? record}，${source}`,
  'bulk.records': ({ name, read, kept, leftOut, rejected, duplicates, conflicts }) => {
    const reasons = (counts: Readonly<Record<string, number>>): string => {
      const entries = Object.entries(counts);
      const total = entries.reduce((sum, [, count]) => sum + count, 0);
      return entries.length === 0 ? '0' : `${total}（${entries.map(([reason, count]) => `${reason} ${count}`).join('、')}）`;
    };
    return `${name}：读取${read} = 采用${kept} + 略去${reasons(leftOut)} + 剔除${reasons(rejected)} + 重复${duplicates} + 冲突${conflicts}`;
  },
  'bulk.written': ({ path, scope, years }) =>
    `已写入 ${path}：${years.join('、')}；${scope === 'world' ? '全世界的贸易' : '仅为世界贸易的一部分，不足以计算比较优势'}`,

  'error.duckdb-missing':
    '请安装 DuckDB（70 MB）：npm install --global @duckdb/node-api；也可装在任一文件夹，并把 SOGDIA_ENGINES 设为该文件夹',
  'error.clickhouse-missing':
    '请安装 ClickHouse 客户端：npm install --global @clickhouse/client；也可装在任一文件夹，并把 SOGDIA_ENGINES 设为该文件夹',
  'error.clickhouse-unreachable': '请检查服务器是否运行，以及 SOGDIA_CLICKHOUSE_URL 或设置中的 clickhouse.url；见 docs/bulk-tables.md',
  'error.bulk-table': '请先生成：sogdia bulk write FILE --output TABLE.parquet；docs/bulk-tables.md 列出各列，也适用于 ClickHouse',
  'error.bulk-input': '请使用 docs/bulk-tables.md 中列出的下载文件',
  'error.bulk-room': '请腾出空间，或写到别处；所需空间见 docs/bulk-tables.md',
} satisfies TextsLike<typeof bulkTexts>;
