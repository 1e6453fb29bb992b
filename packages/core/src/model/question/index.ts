export { type Measure, measureSchema } from './measure.ts';
export {
  cifFobFactorSchema,
  type ReconciliationMethod,
  type RecordChoice,
  reconciliationMethodSchema,
  recordChoiceSchema,
} from './record.ts';
export {
  type Chart,
  chartSchema,
  type Lens,
  type MoneyUnit,
  moneyUnitSchema,
  type SummaryTransform,
  summaryTransformSchema,
  type Transform,
  transformSchema,
  type ViewSpec,
  type VintageChoice,
  viewSpecSchema,
  vintageChoiceSchema,
} from './view-spec.ts';
