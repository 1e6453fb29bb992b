import {
  type Dataset,
  type Holdings,
  holdingsOf,
  type Language,
  type Study,
  studyViews,
  type TradeSpec,
  usualViewSpec,
  type ViewSpec,
} from '@sogdia/core';
import { type StudyQuestion, usualStudy } from '@sogdia/core/model';
import { type DatasetPart, type DatasetScope, datasetParts, datasetVersions, loadDataset, shippedScope } from '@sogdia/data';
import { inLanguage } from './languages/dataset-words.ts';

export {
  codebookOf,
  type DatasetPart,
  type DatasetTable,
  type DataVersion,
  datasetPackage,
  datasetParts,
  datasetVersions,
  type EconomyProfile,
  economyProfiles,
  type GlossaryTerm,
  type Guide,
  glossary,
  glossaryThemes,
  goodsNamedIn,
  guides,
  newestYear,
  type PlacedFacts,
  registriesOfDataset,
  type Scenario,
  scenarios,
  type Topic,
  type TopicView,
  tablesOfDataset,
  tableText,
  topics,
} from '@sogdia/data';

/** The dataset that every page of the export is drawn from, in the words of a language; read once for each process of the build. */
export async function siteDataset(language: Language = 'en'): Promise<Dataset> {
  return inLanguage(await datasetOf(['totals', 'months', 'paper', 'events', 'context', 'products', 'places', 'outlines']), language);
}

/** What the site is about, without figures: the economies and groups by which it names what it shows. */
export const siteScope: DatasetScope = shippedScope;

/** The study that the site is about, the usual one of its dataset, without the numbers and statements of its text. */
export const askedStudy: Study = studyOf(shippedScope);

/** That study with its numbers and statements. */
export async function siteStudy(language: Language = 'en'): Promise<Study> {
  return studyOf(await siteDataset(language));
}

function studyOf(held: Pick<Dataset, 'studies'>): Study {
  const study = usualStudy(held);
  if (study === null) throw new RangeError('the dataset of the site holds no study; its pages are about one');
  return study;
}

/** Whose trade with whom the pages of the site are about. */
export const siteQuestion: StudyQuestion = askedStudy.question;

/** What that study asks, from which the other views of the site depart. */
export const usualSpec: TradeSpec = usualOf(shippedScope);

function usualOf(scope: DatasetScope): TradeSpec {
  const usual = usualViewSpec(scope);
  if (usual === null) throw new RangeError('the dataset of the site holds no study; its pages are about one');
  return usual;
}

/** The figures and tables of the study, each of which has a page of its own: their specs by name, in its order. */
export const studyViewSpecs: ReadonlyMap<string, ViewSpec> = new Map(
  studyViews(shippedScope).flatMap(({ study, name, spec }) => (study.id === askedStudy.id ? [[name, spec] as const] : [])),
);

/** Their names. */
export const studyViewNames: readonly string[] = [...studyViewSpecs.keys()];

const known = new Map<string, Promise<Dataset>>();

/** The dataset with the parts that are asked for; read once for each process of the build. */
export function datasetOf(parts: readonly DatasetPart[]): Promise<Dataset> {
  const found = known.get(parts.join()) ?? loadDataset(parts);
  known.set(parts.join(), found);
  return found;
}

/** The dataset with every part, for pages that tell of all that is held; read once for each process of the build. */
export async function wholeDataset(language: Language = 'en'): Promise<Dataset> {
  return inLanguage(await datasetOf(datasetParts), language);
}

/** What the whole data hold, for pages whose browser fetches a part of them. */
export async function siteHoldings(): Promise<Holdings> {
  return holdingsOf(await datasetOf(['totals', 'months', 'paper', 'events', 'context', 'world', 'gravity', 'outlines', 'products']));
}

/** How much the whole data hold, as every page says it: sources, releases of them, and rows of numbers. */
export async function heldCounts(): Promise<{ readonly sources: number; readonly releases: number; readonly rows: number }> {
  const { sources, releases } = await wholeDataset();
  return { sources: sources.length, releases: releases.length, rows: datasetVersions[0]?.rows ?? 0 };
}
