import { type FigureOfFlow, observationSchema } from '../../src/index.ts';

const shape = observationSchema.pick({ reporter: true, partner: true, flow: true, period: true, value: true });

/** A figure of a flow as the detectors read it; the year 2016 unless stated. */
export function makeFigure(reporter: string, partner: string, flow: string, value: number, period = '2016'): FigureOfFlow {
  return shape.parse({ reporter, partner, flow, period, value });
}
