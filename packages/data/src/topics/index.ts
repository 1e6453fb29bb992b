import { connectivity } from './connectivity.data.ts';
import { eCommerce } from './e-commerce.data.ts';
import { facilitation } from './facilitation.data.ts';
import { goods } from './goods.data.ts';
import { imbalance } from './imbalance.data.ts';
import { money } from './money.data.ts';
import { politics } from './politics.data.ts';
import { risk } from './risk.data.ts';
import { targets } from './targets.data.ts';
import type { Topic } from './topic.ts';
import { volume } from './volume.data.ts';

export type { Topic, TopicText, TopicView } from './topic.ts';

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
