import { usualStudy } from '../../../model/dataset/index.ts';
import { type IndicatorSpec, indicatorFrequencySchema, indicatorTransformSchema } from '../../../model/question/index.ts';
import {
  drawingReaders,
  economiesFrom,
  listOf,
  matching,
  oneOf,
  requireStated,
  spanFrom,
  spanText,
  vintageFrom,
  yearFrom,
} from './parameter-readers.ts';
import type { SpecCodec } from './spec-codec.ts';

/**
 * How a spec of indicators stands in a query string: of the partners that the usual study asks of and over its years unless it says
 * otherwise, as known today.
 */
export const indicatorCodec: SpecCodec<IndicatorSpec> = {
  readers: {
    indicator: (value) => ({
      indicators: listOf(value).map((id) =>
        matching('indicator', id, /^[\w.-]+$/, 'an id of an indicator: letters, digits, dots and hyphens'),
      ),
    }),
    economies: (value, world) => ({ economies: economiesFrom(value, world) }),
    frequency: (value) => ({ frequency: oneOf('frequency', value, indicatorFrequencySchema.options) }),
    years: spanFrom,
    transform: (value) => ({ transform: oneOf('transform', value, indicatorTransformSchema.options) }),
    'index-year': (value) => ({ indexYear: yearFrom('index-year', value) }),
    vintage: (value) => ({ vintage: vintageFrom(value) }),
    ...drawingReaders,
  },
  usual: (world) => {
    const question = usualStudy(world)?.question;
    const asked = question === undefined ? {} : { economies: [...question.partners], from: question.from, to: question.to };
    return {
      ...asked,
      frequency: null,
      firstMonth: null,
      lastMonth: null,
      transform: 'level',
      indexYear: null,
      vintage: 'latest',
      chart: 'line',
      events: false,
    };
  },
  whole: (draft) => {
    requireStated(draft, { indicators: 'indicator', economies: 'economies', from: 'years', to: 'years' });
    const spec = draft as IndicatorSpec;
    return spec.transform === 'index' && spec.indexYear === null ? { ...spec, indexYear: spec.from } : spec;
  },
  parametersOf: (spec) => ({
    indicator: (spec.indicators ?? []).join(','),
    economies: (spec.economies ?? []).join(','),
    frequency: spec.frequency ?? '',
    years: spanText(spec),
    transform: spec.transform ?? '',
    'index-year': String(spec.indexYear ?? ''),
    vintage: spec.vintage ?? '',
    chart: spec.chart ?? '',
    events: spec.events ? '1' : '0',
  }),
};
