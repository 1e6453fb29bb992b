import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import type { OfferedWorld } from '../economies/index.ts';
import type { Claim, Study } from '../study/index.ts';
import type { Dataset } from './dataset.ts';

/** What a study asks, without the numbers and statements of its text, and the ladders that it brings, by id. */
export interface AskedStudy extends Pick<Study, 'id' | 'question' | 'views'> {
  readonly milestones: readonly { readonly id: string }[];
}

/** The economies that questions are offered of, and the studies whose questions they are: what a query string is read against. A dataset is one. */
export interface AskedWorld extends OfferedWorld {
  readonly studies: readonly AskedStudy[];
}

/** What the studies of a dataset ask, and no more of them. */
export function askedStudies({ studies }: Pick<AskedWorld, 'studies'>): readonly AskedStudy[] {
  return studies.map(({ id, question, views, milestones }) => ({
    id,
    question,
    views,
    milestones: milestones.map((ladder) => ({ id: ladder.id })),
  }));
}

/**
 * Whether an id is that of a ladder of dated levels that a study brings.
 * @example isLadder(dataset, 'NY.GDP.MKTP.CD') // => false
 */
export function isLadder({ studies }: Pick<AskedWorld, 'studies'>, id: string): boolean {
  return studies.some(({ milestones }) => milestones.some((ladder) => ladder.id === id));
}

/**
 * The study of a dataset by its id. Throws `UnknownNameError` with the nearest ids for one that the dataset does not hold.
 * @example findStudy(dataset, 'a-paper').title // => 'A Paper'
 */
export function findStudy(dataset: Pick<Dataset, 'studies'>, id: string): Study {
  const study = dataset.studies.find((one) => one.id === id);
  if (study !== undefined) return study;
  const ids = dataset.studies.map((one) => one.id);
  throw new UnknownNameError('study', id, ids, nearestNames(id, ids));
}

/**
 * The study whose question is asked unless a reader asks otherwise: the first that the dataset holds; null where it holds none.
 * @example usualStudy(dataset)?.id // => 'a-paper'
 * @example usualStudy({ studies: [] }) // => null
 */
export function usualStudy<Held>({ studies }: { readonly studies: readonly Held[] }): Held | null {
  return studies[0] ?? null;
}

/**
 * The study that makes a claim, by the claim itself, else by its id; null where none does.
 * @example dataset.studies.flatMap(({ claims }) => claims).every((claim) => studyOfClaim(dataset, claim) !== null) // => true
 */
export function studyOfClaim(dataset: Pick<Dataset, 'studies'>, claim: Claim): Study | null {
  const { studies } = dataset;
  return (
    studies.find(({ claims }) => claims.includes(claim)) ?? studies.find(({ claims }) => claims.some(({ id }) => id === claim.id)) ?? null
  );
}
