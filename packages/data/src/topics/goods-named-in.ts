import type { Topic, TopicText } from './form/topic.ts';

/** Goods by what they are usually called, with a query that asks for them. */
export interface NamedGoods {
  readonly id: string;
  readonly names: TopicText;
  readonly query: string;
}

/**
 * Goods as topics call them: of each view that bears a name and shows one kind of goods alone.
 * @example goodsNamedIn(topics).find(({ id }) => id === 'HS:2711')?.names.en // => 'Gas'
 */
export function goodsNamedIn(topics: readonly Pick<Topic, 'views'>[]): readonly NamedGoods[] {
  return topics
    .flatMap(({ views }) => views)
    .flatMap(({ query, names }) => {
      const [, id] = /(?:^|&)products=([^,&]+)(?:&|$)/.exec(query) ?? [];
      return id === undefined || names === undefined ? [] : [{ id, names, query }];
    });
}
