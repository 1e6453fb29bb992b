/** How far a point of a standard holds: by a test of ours, in part, not, or nobody has looked. */
export type AuditStatus = 'met' | 'partly' | 'open';

/** A point of a standard, as the audit names it, and what was found. */
export interface AuditPoint {
  readonly id: string;
  /** The number that the standard gives it; Chartability gives none. */
  readonly number: string | null;
  readonly status: AuditStatus;
}

/** The fourteen critical points of Chartability (Elavsky, 2021; POUR-CAF). */
export const chartabilityCritical = [
  { id: 'contrast', number: null, status: 'met' },
  { id: 'small-text', number: null, status: 'partly' },
  { id: 'only-visual', number: null, status: 'met' },
  { id: 'seizure', number: null, status: 'met' },
  { id: 'one-input', number: null, status: 'met' },
  { id: 'no-cue', number: null, status: 'met' },
  { id: 'overriding', number: null, status: 'met' },
  { id: 'purpose', number: null, status: 'met' },
  { id: 'summary', number: null, status: 'met' },
  { id: 'reading-level', number: null, status: 'open' },
  { id: 'no-table', number: null, status: 'met' },
  { id: 'density', number: null, status: 'partly' },
  { id: 'navigation', number: null, status: 'met' },
  { id: 'user-style', number: null, status: 'partly' },
] as const satisfies readonly AuditPoint[];

/** The criteria of WCAG 2.2, levels A and AA (W3C, 2023), that charts and tables put to the test; axe asks the others of every kind of page. */
export const wcagCriteria = [
  { id: 'use-of-colour', number: '1.4.1', status: 'met' },
  { id: 'text-contrast', number: '1.4.3', status: 'met' },
  { id: 'resize', number: '1.4.4', status: 'met' },
  { id: 'reflow', number: '1.4.10', status: 'met' },
  { id: 'non-text-contrast', number: '1.4.11', status: 'partly' },
  { id: 'text-spacing', number: '1.4.12', status: 'met' },
  { id: 'hover', number: '1.4.13', status: 'partly' },
  { id: 'keyboard', number: '2.1.1', status: 'met' },
  { id: 'motion', number: '2.2.2', status: 'met' },
  { id: 'focus', number: '2.4.11', status: 'partly' },
  { id: 'dragging', number: '2.5.7', status: 'met' },
  { id: 'target-size', number: '2.5.8', status: 'met' },
  { id: 'help', number: '3.2.6', status: 'met' },
  { id: 'messages', number: '4.1.3', status: 'met' },
] as const satisfies readonly AuditPoint[];
