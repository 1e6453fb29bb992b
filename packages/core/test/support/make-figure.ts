import type { FigureOfFlow } from '../../src/audit/figure-of-flow.ts';
import { observationSchema } from '../../src/model/index.ts';

const { reporter, partner, flow, period, value } = observationSchema.shape;

/** A figure of a flow as the detectors read it; the year 2016 unless stated. */
export function makeFigure(of: string, to: string, direction: string, amount: number, year = '2016'): FigureOfFlow {
  return {
    reporter: reporter.parse(of),
    partner: partner.parse(to),
    flow: flow.parse(direction),
    period: period.parse(year),
    value: value.parse(amount),
  };
}
