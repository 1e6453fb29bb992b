import {
  type CheckedClaim,
  computeView,
  decodeViewSpec,
  type Language,
  type Receipt,
  type Sentence,
  type View,
  type ViewSource,
} from '@sogdia/core';
import { siteDataset, type Topic, topics } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { siteClaims } from '../../claims/index.ts';
import { indexReceipts, type PagedReceipts, pageReceipts, receiptId, receiptsOfView } from '../../receipts/index.ts';
import { type HeldFigures, heldOn, receiptsOfHeld } from './held-figures.ts';
import { receiptsOfTarget, type SiteTarget, siteTargets } from './site-targets.ts';

/** A topic with its views computed, the statements of the study that are about it, and the locations of its receipts. */
export interface SiteTopic {
  readonly topic: Topic;
  /** Its answer in one sentence. */
  readonly headline: Sentence;
  readonly views: readonly [TopicAnswer, ...TopicAnswer[]];
  readonly claims: readonly CheckedClaim[];
  readonly sources: readonly ViewSource[];
  readonly receipts: PagedReceipts;
  /** What became of the targets that it tells of; empty for a topic that tells of none. */
  readonly targets: readonly SiteTarget[];
  /** What is held on it besides. */
  readonly held: HeldFigures;
  /** The names of the pages on which the receipts stand. */
  readonly receiptPages: readonly string[];
}

/** A view of a topic, computed. */
export interface TopicAnswer {
  readonly id: string;
  readonly view: View;
}

/** More receipts than these make a page heavy. */
const receiptsOfPage = 240;

const known = new Map<string, Promise<SiteTopic>>();

/** A topic with all that its page shows, put together once for each process of the build. */
export function siteTopic(topic: Topic, language: Language): Promise<SiteTopic> {
  const key = `${language}/${topic.id}`;
  const found = known.get(key) ?? answer(topic, language);
  known.set(key, found);
  return found;
}

/** The topic of a route. Throws `RangeError` for another, which no exported page asks for. */
export function requireTopic(id: string): Topic {
  const found = topics.find((topic) => topic.id === id);
  if (found === undefined) throw new RangeError(`no topic ${id}: there are ${topics.map((topic) => topic.id).join(', ')}`);
  return found;
}

async function answer(topic: Topic, language: Language): Promise<SiteTopic> {
  const dataset = await siteDataset();
  const answers = topic.views.map(({ id, query }) => ({ id, view: computeView(dataset, decodeViewSpec(dataset, query), language) }));
  const [first, ...others] = answers;
  if (first === undefined) throw new RangeError(`topic ${topic.id} has no view`);
  const { claims } = await siteClaims(language);
  const held = heldOn(
    dataset,
    topic,
    answers.map(({ view }) => view),
  );
  const targets = topic.targets === true ? siteTargets(dataset, language) : [];
  const shown = [
    { id: 'targets', receipts: targets.flatMap(receiptsOfTarget) },
    ...answers.map(({ id, view }) => ({ id, receipts: receiptsOfView(view) })),
    { id: 'held', receipts: receiptsOfHeld(held) },
  ];
  const pageOfReceipt = pagesOf(shown);
  return {
    topic,
    views: [first, ...others],
    headline: targets[0]?.words.headline ?? first.view.headline,
    claims: claims.filter(({ claim }) => topic.sections.includes(claim.section) || topic.claims?.includes(claim.id)),
    sources: sourcesOf(answers),
    targets,
    held,
    receipts: pageReceipts(
      shown.flatMap(({ receipts }) => receipts),
      (receipt) => pageOfReceipt.get(receiptId(receipt)) ?? first.id,
      (page) => routes.topicReceipts(language, topic.id, page),
    ),
    receiptPages: [...new Set(pageOfReceipt.values())],
  };
}

/** The page of each receipt: that of the first part of the topic that rests on it, of which a long one has several. */
function pagesOf(shown: readonly { readonly id: string; readonly receipts: readonly Receipt[] }[]): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { id, receipts } of shown) {
    const added = indexReceipts(receipts).filter((receipt) => !pages.has(receipt.id));
    for (const [index, receipt] of added.entries()) {
      const part = Math.floor(index / receiptsOfPage);
      pages.set(receipt.id, part === 0 ? id : `${id}-${part + 1}`);
    }
  }
  return pages;
}

function sourcesOf(answers: readonly TopicAnswer[]): readonly ViewSource[] {
  const all = answers.flatMap(({ view }) => view.sources);
  return [...new Map(all.map((one) => [`${one.source.id} ${one.release.id}`, one])).values()];
}
