/** What columns of a table of one's own can hold. */
export const tidyFields = ['reporter', 'partner', 'flow', 'period', 'value', 'product'] as const;
export type TidyField = (typeof tidyFields)[number];

/** How columns are called that hold it, in English, Chinese and Russian; the first that fits is proposed, and its user decides. */
const spellings: Readonly<Record<TidyField, RegExp>> = {
  reporter: /^(reporter|reporting|country|economy|exporter|报告国|报告方|отч[её]т|страна)/i,
  partner: /^(partner|counterpart|importer|destination|贸易伙伴|伙伴|партн[её]р)/i,
  flow: /^(flow|direction|trade.?flow|measure|进出口|流向|поток|направление)/i,
  period: /^(period|year|month|date|time|年|时间|период|год)/i,
  value: /^(value|amount|trade.?value|usd|金额|价值|стоимость|значение)/i,
  product: /^(product|commodity|hs|code|cmd|商品|товар|код)/i,
};

/** The columns that are called like what they hold. */
export function guessedColumns(columns: readonly string[]): Readonly<Partial<Record<TidyField, string>>> {
  const found = tidyFields.flatMap((field) => {
    const column = columns.find((name) => spellings[field].test(name.trim()));
    return column === undefined ? [] : [[field, column] as const];
  });
  return Object.fromEntries(found);
}
