import { type Dataset, type Event, usualStudy } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import type { Milestone, PartnershipLevel } from '../../model/study/index.ts';
import { missing } from '../../model/values/index.ts';
import type { Receipt, ReceiptAlternate, ReceiptSubject } from '../../model/view/index.ts';

/** The kind that dated events of each level carry. */
const eventKinds: Readonly<Record<PartnershipLevel, string>> = {
  'strategic-partnership': 'strategic partnership',
  'comprehensive-strategic-partnership': 'comprehensive strategic partnership',
  deepened: 'deepened partnership',
};

/**
 * The receipt of the year in which an economy and China reached a level of partnership: the dated event of a contemporary source,
 * with what the paper's table prints as alternate; the paper's own figure, flagged, where no event is dated; an absence where the level
 * had not been reached.
 * @example readPartnership(dataset, findEconomy(dataset, 'CHN').code, findEconomy(dataset, 'TKM').code, 'deepened').value // => { missing: 'not-established', of: 'TKM' }
 */
export function readPartnership(dataset: Dataset, reporter: EconomyCode, economy: EconomyCode, level: PartnershipLevel): Receipt {
  const event = dataset.events.find((candidate) => candidate.kind === eventKinds[level] && candidate.economies.includes(economy));
  const printed = usualStudy(dataset)
    ?.milestones.flatMap(({ milestones }) => milestones)
    .find((milestone) => milestone.economy === economy && milestone.level === level);
  const subject: ReceiptSubject = { quantity: level, reporter, partner: economy, recorder: null, period: null };
  const inPaper = printed === undefined ? [] : figureOfTable(printed);
  const taken = event === undefined ? inPaper[0] : figureOfEvent(event);
  if (taken !== undefined) return { kind: 'cell', subject, unit: 'year', ...taken, alternates: event === undefined ? [] : inPaper };
  const value = missing('not-established', economy);
  return { kind: 'absence', subject, unit: 'year', value, note: printed?.name ?? null, source: printed?.source ?? null, alternates: [] };
}

/** The year of a dated event as a figure of its source. */
export function figureOfEvent(event: Event): ReceiptAlternate {
  const { date, source, release, confidence, title } = event;
  const printed = { value: date, unit: 'date' };
  return {
    value: Number(date.slice(0, 4)),
    printed,
    valuation: null,
    source,
    release,
    status: 'quoted',
    confidence,
    flags: [],
    note: title,
  };
}

function figureOfTable(partnership: Milestone): ReceiptAlternate[] {
  const { year, source, release, name } = partnership;
  if (year === null) return [];
  const printed = { value: String(year), unit: 'year' };
  return [
    { value: year, printed, valuation: null, source, release, status: 'quoted', confidence: 'high', flags: ['from-the-paper'], note: name },
  ];
}
