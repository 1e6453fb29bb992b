export {
  encodeViewSpec,
  methodUnlessStated,
  type NamedView,
  plainViewSpec,
  studyViewOf,
  usualViewSpec,
  validSpec,
} from './codec/index.ts';
export {
  type HeldYears,
  type Holdings,
  holdingsOf,
  idleChoicesOf,
  isOfPartnerships,
  isPossiblePartner,
  reasonAgainst,
  spanAsked,
  type ViewParameter,
  viewParameters,
  yearsOfView,
} from './rules/index.ts';
