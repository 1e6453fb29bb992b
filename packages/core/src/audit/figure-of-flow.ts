import type { Observation } from '../model/trade/index.ts';

/** The part of an observation that the detectors read: who recorded which flow with whom, when, and how much. */
export type FigureOfFlow = Pick<Observation, 'reporter' | 'partner' | 'flow' | 'period' | 'value'>;
