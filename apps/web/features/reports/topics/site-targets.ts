import { type Dataset, type Language, type Receipt, targetsOf, trackTarget } from '@sogdia/core';
import { describeTarget } from '@sogdia/core/workspace';

/** What became of a target, in numbers and in words, and who tells of it. */
export type SiteTarget = ReturnType<typeof siteTargets>[number];

/** The targets that events of a dataset set, the earliest first. */
export function siteTargets(dataset: Dataset, language: Language) {
  return targetsOf(dataset).map((event) => {
    const track = trackTarget(dataset, event);
    const publisher = dataset.sources.find(({ id }) => id === event.source)?.publisher ?? event.source;
    return { track, words: describeTarget(dataset, track, language), publisher };
  });
}

/** Every receipt behind what a page says of a target. */
export function receiptsOfTarget({ track, words }: SiteTarget): readonly Receipt[] {
  const sentences = [
    words.headline,
    ...(words.whenSet === null ? [] : [words.whenSet]),
    ...words.inYuan,
    ...words.readings.map(({ sentence }) => sentence),
  ];
  return [
    track.target,
    ...sentences.flatMap(({ spans }) => spans.flatMap(({ receipt }) => receipt ?? [])),
    ...track.readings.flatMap(({ target, absence, over, needed }) => [target, absence, over, needed].filter((one) => one !== null)),
    ...track.inYuan.map(({ receipt }) => receipt),
  ];
}
