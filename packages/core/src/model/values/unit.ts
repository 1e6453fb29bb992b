/** The units that a value may have. */
export const units = [
  'usd',
  'cny',
  'usd-constant',
  'usd-per-head',
  'persons',
  'cny-per-usd',
  'ratio',
  'percentage-points',
  'index',
  'rank',
  'count',
  'year',
  'years',
  'nats',
  'score',
  'level',
  'quantity',
  'items',
  'kg',
  'usd-per-item',
  'usd-per-kg',
] as const;

/**
 * Unit of a value inside the engine. `usd` and `cny` are plain currency at current prices, never thousands or billions;
 * `usd-constant` is US dollars of the base year of the deflator; `ratio` is dimensionless (a share of 0.25 is 25 %);
 * `percentage-points` is a difference of ratios times 100; `index` is 100 in its base year; `rank` and `count` are integers;
 * `year` is a calendar year; `level` is a level of a ladder, 1 the lowest; `persons` counts people and `cny-per-usd` is an exchange rate. `quantity` is a plain number: of a text, or
 * in the unit that its source prints (trips, kilometres). `items` and `kg` are quantities of goods, `usd-per-item` and `usd-per-kg` US dollars for one of them.
 */
export type Unit = (typeof units)[number];
