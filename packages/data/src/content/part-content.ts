import type { Dataset } from '@sogdia/core/model';

/** Content of one part: rows of the model, with the sources, releases and licences that they refer to. */
export type PartContent = Pick<
  Dataset,
  | 'economies'
  | 'groups'
  | 'observations'
  | 'indicators'
  | 'indicatorNames'
  | 'indicatorRoles'
  | 'events'
  | 'studies'
  | 'absences'
  | 'policies'
  | 'sources'
  | 'releases'
  | 'licences'
>;

/** A part without content. */
export const emptyPart: PartContent = {
  economies: [],
  groups: [],
  observations: [],
  indicators: [],
  indicatorNames: [],
  indicatorRoles: [],
  events: [],
  studies: [],
  absences: [],
  policies: [],
  sources: [],
  releases: [],
  licences: [],
};
