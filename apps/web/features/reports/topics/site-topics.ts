import type { Language } from '@sogdia/core';
import { siteDataset, type Topic, topics } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { routes } from '../../../lib/routes.ts';
import { siteClaims } from '../../claims/index.ts';
import { answersOf, receiptsOnPages, shownReceipts, sourcesOfAnswers } from './answers.ts';
import { heldOn, receiptsOfHeld } from './held-figures.ts';
import { ledBy, siteGoods } from './site-goods.ts';
import { receiptsOfPlaced, sitePlaced } from './site-placed.ts';
import { receiptsOfTarget, siteTargets } from './site-targets.ts';

/**
 * A topic with its views computed, the statements of the study that are about it, and the locations of its receipts.
 * `headline`: its answer in one sentence.
 * `lead`: what it says besides; null where its first view says the rest.
 * `goods`: what it opens with, where it is about goods: what was bought, and what was sold.
 * `targets`: what became of the targets that it tells of; empty for a topic that tells of none.
 * `placed`: the facts of places that it draws where they lie; null for a topic that draws none.
 * `held`: what is held on it besides.
 */
export type SiteTopic = Awaited<ReturnType<typeof answer>>;

/** A topic with all that its page shows, put together once for each process of the build. */
export const siteTopic = once(answer);

/** The topic of a route. Throws `RangeError` for another, which no exported page asks for. */
export function requireTopic(id: string): Topic {
  const found = topics.find((topic) => topic.id === id);
  if (found === undefined) throw new RangeError(`no topic ${id}: there are ${topics.map((topic) => topic.id).join(', ')}`);
  return found;
}

async function answer(topic: Topic, language: Language) {
  const dataset = await siteDataset(language);
  const answers = answersOf(dataset, topic.views, language);
  const [first, ...others] = answers;
  if (first === undefined) throw new RangeError(`topic ${topic.id} has no view`);
  const { claims } = await siteClaims(language);
  const views = answers.map(({ view }) => view);
  const goods = siteGoods(topic, answers);
  const [bought, sold] = goods;
  const held = heldOn(dataset, topic, views, language);
  const targets = topic.targets === true ? siteTargets(dataset, language) : [];
  const placed = sitePlaced(dataset, topic);
  const shown = [
    { id: 'targets', receipts: targets.flatMap(receiptsOfTarget) },
    ...shownReceipts(answers),
    { id: 'placed', receipts: receiptsOfPlaced(placed) },
    { id: 'held', receipts: receiptsOfHeld(held) },
  ];
  return {
    topic,
    views: [first, ...others] as const,
    headline:
      bought === undefined || bought.goods.length === 0 ? (targets[0]?.words.headline ?? first.view.headline) : ledBy(bought, language),
    lead: sold?.answers[0]?.view.headline ?? null,
    goods,
    claims: claims.filter(({ claim }) => topic.sections.includes(claim.section) || topic.claims?.includes(claim.id)),
    sources: [...sourcesOfAnswers(answers), ...(placed?.sources ?? [])],
    targets,
    placed,
    held,
    ...receiptsOnPages(shown, (page) => routes.topicReceipts(language, topic.id, page)),
  };
}
