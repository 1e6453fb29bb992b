export { defaultViewSpec, encodeViewSpec, methodUnlessStated, paperViewNameOf, validSpec } from './codec/index.ts';
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
