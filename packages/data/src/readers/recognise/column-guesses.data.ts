/** How columns are called that hold a part, in several languages; the first that fits is proposed, and a second partner is the reporter. */
export const columnGuesses: readonly (readonly [part: string, names: RegExp])[] = [
  ['reporter', /^(reporter|reporting|exporter|declar|报告国|报告方|отч[её]т)/i],
  ['partner', /^(partner|counterpart|importer|destination|贸易伙伴|伙伴|партн[её]р)/i],
  ['partner', /^(country|pa[ií]s|стран[аы]|мамлекет|ел\b)/i],
  ['flow', /^(flow|direction|trade.?flow|trade.?type|fluxo|进出口|流向|поток|направление)/i],
  ['period', /^(period|year|ano|time|date|年|时间|период|год|жыл)/i],
  ['month', /^(month|m[eê]s|месяц|ай\b)/i],
  ['product', /^(product|commodity|hs|code|cmd|ncm|item|商品|товар|код)/i],
  ['value', /(^|\W)(value|amount|usd|fob|cif|valor|金额|价值|стоимость|значение)/i],
];
