/** How tables call flows, in small letters, beside what is read of a name by its beginning; several stand apart by `|`. */
export const flowWords = {
  export:
    'x|e|export|exports|exported|dispatch|dispatches|出口|экспорт|эк|exportação|exportações|exportación|exportation|ausfuhr|eksport|экспорту',
  import: 'm|i|import|imports|imported|arrival|arrivals|进口|импорт|им|importação|importações|importación|importation|einfuhr|импорту',
  're-export': 'rx|re-export|re-exports|reexport|reexports|реэкспорт|复出口',
  're-import': 'rm|re-import|re-imports|reimport|reimports|реимпорт|复进口',
  turnover: 'turnover|total trade|trade turnover|товарооборот|оборот|внешнеторговый оборот|进出口|진출입|savdo aylanmasi',
} as const;

/** Names of all goods together, in small letters. */
export const allGoodsWords: readonly string[] =
  'total|all commodities|all products|all goods|total all products|total merchandise|commodities not specified according to kind, total|merchandise|всего|итого|все товары|бардыгы|jami|总值|合计'.split(
    '|',
  );

/** Units of scale by the beginnings of their words, the longer first, each with its zeros. */
export const scaleWords: readonly (readonly [beginning: string, zeros: number])[] = [
  ['hundred million', 8],
  ['100 million', 8],
  ['10 thousand', 4],
  ['ten thousand', 4],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['mill', 6],
  ['mio', 6],
  ['mln', 6],
  ['bln', 9],
  ['bn', 9],
  ['тыс', 3],
  ['миң', 3],
  ['мың', 3],
  ['ming', 3],
  ['млн', 6],
  ['миллион', 6],
  ['млрд', 9],
  ['миллиард', 9],
  ['亿', 8],
  ['百万', 6],
  ['万', 4],
  ['千', 3],
];

/** Currencies by what names them, in the order in which they are looked for. */
export const currencyWords: readonly (readonly [pattern: string, currency: string])[] = [
  ['us ?\\$|usd|us ?dollars?|u\\.s\\. dollars?|америк|аҡш|акш|сша|aqsh|美元|долл', 'usd'],
  ['cny|rmb|yuan|renminbi|人民币|юан|元', 'cny'],
  ['eur|€|евро|ecu', 'eur'],
  ['gbp|£|sterling|фунт', 'gbp'],
  ['jpy|yen|¥|иен|日元', 'jpy'],
  ['rub|рубл|₽', 'rub'],
  ['kzt|tenge|тенге|теңге', 'kzt'],
  ['kgs|сом', 'kgs'],
  ['uzs|so.?m', 'uzs'],
  ['inr|rupee|₹', 'inr'],
  ['brl|r\\$|real', 'brl'],
  ['krw|won', 'krw'],
  ['dollars?|\\$', 'usd'],
];
