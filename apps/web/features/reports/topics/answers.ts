import { computeView, type Dataset, decodeViewSpec, type Language, type View } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import type { TopicView } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { indexReceipts, pageReceipts, receiptId, receiptsOfView } from '../../receipts/index.ts';

/** A view of a topic, computed. */
export interface TopicAnswer {
  readonly id: string;
  readonly view: View;
}

/** More receipts than these make a page heavy. */
const receiptsOfPage = 240;

/** The views of a topic, computed. */
export function answersOf(dataset: Dataset, views: readonly TopicView[], language: Language): readonly TopicAnswer[] {
  return views.map(({ id, query, names }) => {
    const view = computeView(dataset, decodeViewSpec(dataset, query), language);
    return { id, view: names === undefined ? view : { ...view, title: textOf(names, language) } };
  });
}

/** What a page shows under a name, with its receipts. */
export type ShownReceipts = ReturnType<typeof shownReceipts>[number];

/** The receipts of each view, under its name. */
export function shownReceipts(answers: readonly TopicAnswer[]) {
  return answers.map(({ id, view }) => ({ id, receipts: receiptsOfView(view) }));
}

/** Receipts on pages named after the first that shows each; `addressOf` gives the address of a page. */
export function receiptsOnPages(shown: readonly ShownReceipts[], addressOf: (page: string) => string) {
  const pageOfReceipt = pagesOf(shown);
  return {
    receipts: pageReceipts(
      shown.flatMap(({ receipts }) => receipts),
      (receipt) => pageOfReceipt.get(receiptId(receipt)) ?? '',
      addressOf,
    ),
    receiptPages: [...new Set(pageOfReceipt.values())],
  };
}

/** The sources of answers, each release of each once. */
export function sourcesOfAnswers(answers: readonly TopicAnswer[]): readonly ViewSource[] {
  const all = answers.flatMap(({ view }) => view.sources);
  return [...new Map(all.map((one) => [`${one.source.id} ${one.release.id}`, one])).values()];
}

/** The page of each receipt: that of the first part of the topic that rests on it, of which a long one has several. */
function pagesOf(shown: readonly ShownReceipts[]): ReadonlyMap<string, string> {
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
