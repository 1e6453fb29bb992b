import { usualStudy } from '../../../model/dataset/index.ts';
import {
  type IndicatorSpec,
  indicatorFrequencySchema,
  indicatorSpecSchema,
  indicatorTransformSchema,
} from '../../../model/question/index.ts';
import {
  economiesFrom,
  lastReaders,
  lastTexts,
  listOf,
  matching,
  oneOf,
  requireStated,
  spanFrom,
  spanText,
  withIndexYear,
} from './parameter-readers.ts';
import type { SeriesSource } from './series-source.ts';

/**
 * How a spec of indicators stands in a query string: of the partners that the usual study asks of and over its years unless it says
 * otherwise, as known today.
 */
export const indicatorSource: SeriesSource<IndicatorSpec> = {
  schema: indicatorSpecSchema,
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
    ...lastReaders,
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
    return withIndexYear(draft as IndicatorSpec);
  },
  parametersOf: (spec) => ({
    indicator: (spec.indicators ?? []).join(','),
    economies: (spec.economies ?? []).join(','),
    frequency: spec.frequency ?? '',
    years: spanText(spec),
    ...lastTexts(spec),
  }),
};
