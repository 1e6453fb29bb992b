/**
 * One number of a study that its readers follow to where it comes from: the claim that states it, the view of the study that shows it, and
 * the point of that view: its flow with a partner in a period, of which the partner has a record of its own.
 */
export interface Guide {
  /** The study by its id. */
  readonly study: string;
  readonly claim: string;
  /** The view by its name in the study. */
  readonly view: string;
  readonly flow: 'export' | 'import';
  readonly partner: string;
  readonly period: string;
}
