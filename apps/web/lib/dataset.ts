import {
  type Dataset,
  type Holdings,
  holdingsOf,
  type Study,
  type StudyQuestion,
  studyViewSpec,
  type TradeSpec,
  usualStudy,
  usualViewSpec,
  type ViewSpec,
} from '@sogdia/core';
import { type DatasetPart, type DatasetScope, loadDataset, shippedScope } from '@sogdia/data';

export { type Topic, type TopicText, topics } from '@sogdia/data';

let loaded: Promise<Dataset> | undefined;

/** The dataset that every page of the export is drawn from; read once for each process of the build. */
export function siteDataset(): Promise<Dataset> {
  loaded ??= datasetOf(['totals', 'months', 'paper', 'events', 'context', 'products', 'places', 'outlines']);
  return loaded;
}

/** The study that the site is about: the usual one of its dataset. */
export async function siteStudy(): Promise<Study> {
  const study = usualStudy(await siteDataset());
  if (study === null) throw new RangeError('the dataset of the site holds no study; its pages are about one');
  return study;
}

/** What the site is about, without figures: the economies and groups by which it names what it shows. */
export const siteScope: DatasetScope = shippedScope;

/** Whose trade with whom the pages of the site are about. */
export const siteQuestion: StudyQuestion = questionOf(shippedScope);

function questionOf(scope: DatasetScope): StudyQuestion {
  const study = usualStudy(scope);
  if (study === null) throw new RangeError('the dataset of the site holds no study; its pages are about one');
  return study.question;
}

/** What that study asks, from which the other views of the site depart. */
export const usualSpec: TradeSpec = usualOf(shippedScope);

function usualOf(scope: DatasetScope): TradeSpec {
  const usual = usualViewSpec(scope);
  if (usual === null) throw new RangeError('the dataset of the site holds no study; its pages are about one');
  return usual;
}

/** The figures and the table of the study that have a page of their own, in its order. */
export const studyViewNames = ['figure-1', 'figure-2', 'figure-3', 'figure-4', 'figure-5', 'figure-6', 'table-1'] as const;

/** The name of a view of the study that has a page. */
export type StudyViewName = (typeof studyViewNames)[number];

/** The views of the study that have a page, as specs. */
export const studyViewSpecs: Readonly<Record<StudyViewName, ViewSpec>> = Object.fromEntries(
  studyViewNames.map((name) => [name, studyViewSpec(shippedScope, name)]),
) as Record<StudyViewName, ViewSpec>;

/** The dataset with the parts that are asked for. */
export function datasetOf(parts: readonly DatasetPart[]): Promise<Dataset> {
  return loadDataset(parts);
}

/** What the whole data hold, for pages whose browser fetches a part of them. */
export async function siteHoldings(): Promise<Holdings> {
  return holdingsOf(await datasetOf(['totals', 'months', 'paper', 'events', 'context', 'world', 'gravity', 'outlines']));
}
