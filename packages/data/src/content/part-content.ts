import type { Dataset } from '@sogdia/core/model';

const nothing = {
  economies: [],
  groups: [],
  offered: [],
  observations: [],
  indicators: [],
  indicatorRegistry: [],
  places: [],
  outlines: [],
  nomenclatures: [],
  productSets: [],
  concordances: [],
  indicatorRoles: [],
  events: [],
  studies: [],
  absences: [],
  policies: [],
  sources: [],
  releases: [],
  licences: [],
} satisfies Partial<Dataset>;

/** Content of one part: rows of the model, with the sources, releases and licences that they refer to. */
export type PartContent = Pick<Dataset, keyof typeof nothing>;

/** What a dataset is about, without its figures: its economies and groups, those of them that questions are offered of, what its studies ask. */
export type DatasetScope = Pick<PartContent, 'economies' | 'groups' | 'offered' | 'studies'>;

/** A part without content. */
export const emptyPart: PartContent = nothing;
