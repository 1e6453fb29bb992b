import { connectivity } from './connectivity.data.ts';
import { eCommerce } from './e-commerce.data.ts';
import { china } from './economies/china.data.ts';
import { partners } from './economies/partners.data.ts';
import { facilitation } from './facilitation.data.ts';
import type { EconomyProfile, Topic } from './form/topic.ts';
import { goods } from './goods.data.ts';
import { imbalance } from './imbalance.data.ts';
import { money } from './money.data.ts';
import { politics } from './politics.data.ts';
import { risk } from './risk.data.ts';
import { targets } from './targets.data.ts';
import { volume } from './volume.data.ts';

export type { CostScenarioAsked, GrowthScenarioAsked, ImpliedRate, Scenario, StatedFigure } from './form/scenario.ts';
export type { EconomyProfile, HeldGroup, PlacedFacts, Topic, TopicText, TopicView } from './form/topic.ts';
export { goodsNamedIn, type NamedGoods } from './goods-named-in.ts';
export { scenarios } from './scenarios.data.ts';

/** The topics of the observatory, in the order in which they are offered. */
export const topics: readonly [Topic, ...Topic[]] = [
  volume,
  targets,
  goods,
  imbalance,
  facilitation,
  risk,
  politics,
  connectivity,
  eCommerce,
  money,
];

/** The page of each economy: of every partner, and of the reporter with all of them. */
export const economyProfiles: readonly [EconomyProfile, ...EconomyProfile[]] = [...partners, china];

/** The last year of which every partner's trade is held. */
export { newestYear } from './economies/years.data.ts';
