import { facilitation } from './facilitation.data.ts';
import type { Topic } from './topic.ts';

export type { Topic, TopicText, TopicView } from './topic.ts';

/** The topics of the observatory, in the order in which they are offered. */
export const topics: readonly [Topic, ...Topic[]] = [facilitation];
