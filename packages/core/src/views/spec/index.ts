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
  type Holdings,
  holdingsOf,
  idleChoicesOf,
  isOfPartnerships,
  isPossiblePartner,
  reasonAgainst,
  type ViewParameter,
  viewParameters,
  yearsOfView,
} from './rules/index.ts';
