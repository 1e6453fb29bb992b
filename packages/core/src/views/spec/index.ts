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
  isOfPartnerships,
  isPossiblePartner,
  reasonAgainst,
  type ViewParameter,
  viewParameters,
  yearsOfView,
} from './rules/index.ts';
