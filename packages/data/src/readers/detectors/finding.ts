import type { Currency, Observation } from '@sogdia/core/model';
import { type Diagnostic, diagnostic, type FileSummary, type FindingCode, type TradeRow } from '../contract/index.ts';
import type { TradeRows, TradeTable } from '../table/index.ts';
import { readerTexts } from '../words/index.ts';
import type { FlowTotal } from './flows-of.ts';

/** A total that is known from elsewhere: of the shipped data, or of another file. */
export interface ReferenceTotal extends Pick<TradeRow, 'reporter' | 'partner' | 'period'> {
  readonly currency: Currency;
  readonly flow: 'export' | 'import';
  readonly value: number;
  /** Whose figure it is, as a sentence names it. */
  readonly of: string;
}

/** What detectors look at: rows, what was counted of their files, and totals that are known from elsewhere. */
export interface Evidence {
  readonly rows: TradeRows;
  readonly files: readonly FileSummary[];
  readonly reference: readonly ReferenceTotal[];
  /** The detectors of core, over totals by partner and period; readers load nothing of core. */
  readonly markFindings?: ((observations: readonly Observation[]) => readonly Observation[]) | undefined;
}

/** The same with the roles of rows settled, and the flows that they are of. */
export interface SettledEvidence extends Pick<Evidence, 'files' | 'reference' | 'markFindings'> {
  readonly rows: TradeTable;
  readonly flows: readonly FlowTotal[];
  /** The flows of each reporter, partner and direction, by period, where there are several. */
  readonly series: readonly (readonly FlowTotal[])[];
}

/** A detector: what it finds; nothing in a file that is as it should be. */
export type Detector = (evidence: SettledEvidence) => readonly Diagnostic[];

/** A finding of a detector. */
export function finding(
  code: FindingCode,
  facts: Pick<Diagnostic, 'file' | 'expected' | 'found' | 'fix'> & Partial<Diagnostic>,
): Diagnostic {
  return diagnostic({ code, ...facts });
}

/** An amount as a sentence states it: billions, millions, or plain. */
export function inWords(value: number, currency: TradeRow['currency'] = 'usd'): string {
  return readerTexts['amount']({ value, currency });
}
