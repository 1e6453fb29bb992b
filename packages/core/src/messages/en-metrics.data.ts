/** What each metric says, by its id: one or two sentences for a reader who is no economist. */
export const metricDescriptions = {
  'balance-streak': 'For how many years in a row the trade balance has been a surplus, or a deficit.',
  'base-index': 'Each year as a part of one chosen year, which is set to 100, so that series of different size compare.',
  cagr: 'The steady yearly growth that would lead from the first year to the last; what happened in between does not count.',
  'coverage-ratio': 'How many times exports pay for imports: 1 is balanced trade, 2 means twice as much sold as bought.',
  'growth-contribution':
    'How many percentage points of the growth of the whole come from each member; the members add up to the growth of the whole.',
  'growth-rate': 'Change from one year to the next, as a part of the earlier year.',
  'log-growth': 'Growth in log points, which add up from year to year; close to the growth rate when that is small.',
  'midpoint-growth': 'Growth against the mean of both years, from -2 (trade ends) to 2 (trade begins).',
  'normalised-balance':
    'The balance as a part of total trade, from -1 (imports only) to 1 (exports only), so that small and large partners compare.',
  'real-value': 'The value at the prices of a base year, so that inflation does not count as growth.',
  'total-trade': 'Exports and imports together: how much two economies trade, whichever way the goods go.',
  'trade-balance':
    'Exports less imports. Above zero the reporter sells more than it buys (a surplus), below zero it buys more (a deficit).',
  'trend-growth': 'Yearly growth of the trend through all years, on which the first and the last weigh no more than others.',
  volatility: 'How much a series swings from year to year.',
  'dependence-asymmetry':
    'Which of two economies depends more on their trade: 0 when both depend alike, towards 1 or -1 when one depends alone.',
  'intensity-propensity':
    'How much more two economies trade than their size lets expect, and what that trade means for the economy of the one.',
  openness: "An economy's whole trade in relation to its gross domestic product.",
  'partner-share': "The part of an economy's exports, or imports, that one partner takes or supplies.",
  rank: 'Place among the members, the largest first. Equal members share a place and the next is skipped.',
  'regional-introversion':
    'Whether a group of economies trades more with itself (above 0) or with the rest of the world (below 0), whatever its size.',
  share: 'A part in relation to its whole.',
  'symmetric-intensity': 'Trade intensity on a scale from -1 to 1: 0 means as much trade as the size of both lets expect.',
  'trade-dependence':
    "The part of an economy's trade, or of its domestic product, that trade with one partner makes up. The two directions differ.",
  'trade-entropy': 'How evenly trade is spread over partners or products: 0 for a single one, higher the more and the more alike they are.',
  'trade-intensity':
    "How many times more of an economy's exports go to a partner than the partner's place in world trade lets expect; 1 is neutral.",
  'world-market-share': "The part of the world's exports that comes from one economy.",
  'effective-number': 'How many partners (or products) of equal size would be as concentrated as those there are.',
  evenness: 'How equal the shares of partners or products are: 1 when all are equal, 0 when one has everything.',
  gini: 'Inequality of partners or products: 0 when all have the same share, near 1 when one has everything.',
  hachman: "How closely an economy's trade mirrors that of the world: 1 when the structures are the same.",
  hhi: 'How concentrated trade is: the sum of the squared shares. 1 when everything goes to one partner, 1/n when n partners take the same.',
  'krugman-specialisation':
    'How far the products an economy trades differ from those of the world: 0 when the structures are the same, at most 2.',
  'theil-decomposition': 'How much of the concentration lies inside groups of partners or products, and how much between the groups.',
  'theil-l': 'Inequality of partners or products on which the small ones weigh most; 0 when all are equal.',
  'theil-t': 'Inequality of partners or products; 0 when all are equal. It can be taken apart into parts inside and between groups.',
  'top-share': 'The part of trade that the few largest partners or products make up.',
  'unctad-diversification':
    'How far the products an economy trades differ from those of the world, from 0 (the same) to 1 (nothing in common).',
  'bilateral-rca': 'Whether a product weighs more in what one economy sells to another than in all that the other buys; 1 is neutral.',
  'drysdale-complementarity':
    'How well the products one economy sells match what another buys, each weighed by its place in world trade; 1 is neutral.',
  'export-similarity-rca': 'How alike the strengths of two exporters are over all products, as a correlation.',
  'export-similarity':
    "The part of two economies' exports that has the same structure: 1 when they sell the same mixture, 0 when nothing in common.",
  expy: 'The income per head that is typical of economies with such exports.',
  'grubel-lloyd-aggregate': 'The part of all trade in which exports and imports of the same product match.',
  'grubel-lloyd': "The part of a product's trade in which exports and imports match: 0 when it goes one way, 1 when both are equal.",
  lafay: 'Which products contribute to the trade balance more than the balance as a whole would give them.',
  'marginal-iit': 'The part of the change in trade in which exports and imports of a product move alike.',
  nrca: 'How far exports of a product lie above or below what proportional trade would be, as a part of world trade.',
  prody: 'The income per head that is typical of the economies that export the product.',
  rca: "Whether a product weighs more in an economy's exports than in those of the world: above 1 it does.",
  rsca: 'Revealed comparative advantage on a scale from -1 to 1, with 0 as the neutral point.',
  'trade-bias': 'How many times more two economies trade than the match of their products accounts for; 1 is neutral.',
  'trade-complementarity': 'How well what one economy sells fits what another buys, from 0 to 100.',
  'constant-market-share':
    'How much of the change in exports comes from the growth of the world, from the products, from the markets, and from the rest.',
  'growth-margins': 'How much of the change in trade comes from new products, from lost ones, and from those that continue.',
  'hummels-klenow': 'Whether a market share rests on many products or on much of each.',
  'price-index': 'How prices (or unit values) of trade have moved, all products together.',
  'price-volume': 'How much of a change in value is a change in prices and how much is a change in quantities.',
  'quantity-index': 'How the quantities traded have moved, all products together.',
  shapley: 'How much each factor of a product, such as scale and share, contributes to its change.',
  'unit-value': 'What one unit of a good costs on average: the value divided by the quantity.',
  'cif-to-fob': "An import value (CIF) brought to the exporter's valuation (FOB) by a stated factor.",
  'mirror-discrepancy': 'How far the two records of one flow lie apart, from 0 (they agree) to 1 (one side records nothing).',
  'mirror-log-gap':
    'The discrepancy between the two records of one flow in log points: positive when the importer reports more, negative when the exporter does.',
  'mirror-ratio':
    "How many times the exporter's figure the importer records for the same flow. A little above 1 is usual, for imports include freight and insurance.",
  'reconciled-flow': "One figure between the exporter's and the importer's record of the same flow, by stated weights.",
  reliability: "How well an economy's trade figures agree with those of its partners; the larger, the better.",
  cleaning:
    'Named steps that leave small economies, small products or missing amounts out of a table before complexity is computed, each with what it left out.',
  cog: 'How much a new product would open the way to other complex products that an economy does not have yet.',
  coi: 'How many complex products lie near to what an economy already exports: the higher, the easier the next step.',
  density:
    'How much of what is related to a product an economy already exports, from 0 (nothing) to 1 (everything). Distance is 1 minus it.',
  diversity: 'In how many products an economy has a comparative advantage.',
  eci: 'Ranks economies by what they can make: many products that few others make rank high. 0 is the mean of the economies compared.',
  fitness:
    'An economy is fit when it exports many products that only fit economies export. It answers another question than the complexity index.',
  pci: 'Ranks products by the complexity of the economies that export them. 0 is the mean of the products compared.',
  presence: "Whether an economy exports more of a product than its share of the world's trade would let expect.",
  proximity: 'How likely an economy that exports one product also exports another, from 0 (never together) to 1 (always together).',
  reflections:
    'Averages of averages: how diverse an economy is, how common its products are, how diverse the other exporters of these are, and so on.',
  ubiquity: 'How many economies have a comparative advantage in a product.',
  'forecast-baseline':
    'What simple rules expect of the next periods: no change, the same growth as before, a trend that fades. A better forecast has to beat these.',
  'forecast-error': 'How far forecasts were off on average, as a part of the actual values or of the error of a naive forecast.',
  'gravity-ols':
    'How trade depends on distance and size, fitted to logarithms. Flows of zero drop out of it, so it serves for comparison only.',
  'gravity-ppml':
    'How trade depends on distance, borders and agreements once everything particular to exporter and importer is taken out. Zero flows count.',
  hits: 'Who sends much to important receivers, and who receives much from important senders.',
  'hp-filter': 'Splits a series into a smooth trend and what swings around it. The ends of the trend are the least sure.',
  'node-strength': 'All that an economy sends to the others of a network, and all that it receives from them.',
  pagerank: 'How central an economy is to a network of trade, counting the weight of those that trade with it.',
  'cost-response':
    'By how much trade would change if its costs fell by a stated part and it answered with a stated elasticity: arithmetic on two assumptions, no forecast.',
  'level-at-growth': 'The level that a stated growth a year would lead to: arithmetic on an assumption, no forecast.',
  'required-growth': 'The yearly growth from now on that would just reach a stated target in time.',
  'structural-breaks': 'The years in which the level of a series, or its trend, changes more than chance variation lets expect.',
  'trade-potential':
    'How much more, or less, trade there is than a gravity model fits. It is what the model leaves unexplained, not a forecast.',
  'weighted-reciprocity': 'The part of all trade in a network that is matched by trade in the opposite direction.',
} as const satisfies Readonly<Record<string, string>>;
