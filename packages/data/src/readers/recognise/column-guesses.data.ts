/** How columns are called that hold a part, in several languages, as `columnKey` has names; the first that fits is proposed, and a second partner is the reporter. */
export const columnGuesses: readonly (readonly [part: string, names: RegExp])[] = [
  ['reporter', /^(reporter|reporting|exporter|declar|报告国|报告方|отч[её]т)/],
  ['partner', /^(partner|counterpart|importer|destination|贸易伙伴|伙伴|партн[её]р)/],
  ['partner', /(^| )(country|pa[ií]s|стран[аы]|мамлекет|ел)( |$)/],
  ['flow', /^(flow(?!\d)|direction|trade ?flow|trade ?type|fluxo|进出口|流向|поток|направление)/],
  ['period', /^(period|year|ano|time|date|年|时间|период|год|жыл)|(^| )(year|date|период|год)$/],
  ['month', /^(month|quarter|m[eê]s|месяц|квартал|季度|月|ай( |$))/],
  ['product', /^(product|commodity|principal export|hs|code|cmd|ncm|item|商品|товар|код)/],
  ['value', /^(?!.*(%|share|growth|доля|份额)).*(^|[^\p{L}])(value|amount|usd|fob|cif|valor|金额|价值|стоимость|значение)/u],
  ['unit', /^(units?|currency|unit of measure|unit measure|moneda|moeda|货币|币种|单位|валюта|единица)/],
];

/** Words of exports and imports by which columns that are alike but for them hold both. */
export const flowPairs: readonly (readonly [exports: string, imports: string])[] = [
  ['export', 'import'],
  ['экспорт', 'импорт'],
  ['出口', '进口'],
];
