/** The parts a dataset is loaded in, each with its own file and checksum. */
export const datasetParts = [
  'totals',
  'months',
  'world',
  'gravity',
  'context',
  'places',
  'outlines',
  'paper',
  'events',
  'products',
  'product-detail',
] as const;

/**
 * A part of the dataset: `totals` (trade of the six with one another and the world, all sources and vintages), `months` (the same by
 * month and by year to date, with the rates of exchange of months), `world` (the
 * rest of the IMF's Direction of Trade: the six with all other partners), `gravity` (the exports of all other reporters in 2019, and the
 * centres and land borders of economies), `context` (indicators), `places` (cities, border posts, railways, pipelines with their facts),
 * `outlines` (the economies on a map), `paper` (what the paper states,
 * partnerships, claims with their verdicts), `events`, `products` (trade by
 * product as far as sources state it, concentration over products, statements on what is traded, nomenclatures and named groups of goods),
 * `product-detail` (thousands of products of one reporter, correspondences of nomenclatures).
 */
export type DatasetPart = (typeof datasetParts)[number];

/** The economies whose trade with one another and with the world is in the part `totals`, and the world itself. */
export const economiesInTotals: ReadonlySet<string> = new Set(['CHN', 'KAZ', 'UZB', 'KGZ', 'TJK', 'TKM', 'WLD']);
