import type { Period, Unit } from '../../../model/values/index.ts';

/** The unit of an indicator: the engine's, and in words as its source prints it. */
export interface IndicatorUnit {
  readonly engine: Unit;
  readonly printed: string;
}

/** What a text is read with: whose trade it is about where it names none, and who belongs to a group. */
export interface Scope {
  readonly reporter: string;
  /** The first year of which there is trade. */
  readonly firstYear: Period | null;
  readonly lastYear: Period | null;
  readonly membersIn: (code: string) => readonly string[];
  /** The group that the text is about, where an economy belongs to it. */
  readonly groupOf: (code: string) => string | null;
  readonly unitOf: (indicator: string) => IndicatorUnit;
  readonly economiesOf: (indicator: string) => readonly string[];
  /** Indicators that give a flow with a partner, a share of it or its growth, as a source printed it. */
  readonly printed: readonly (readonly [kind: string, partner: string, indicator: string, record: 'own' | 'partner' | 'other'])[];
}
