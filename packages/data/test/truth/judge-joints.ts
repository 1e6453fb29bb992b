import { isMissing, type View, type ViewSeries } from '@sogdia/core';
import type { Dataset, ReceiptCell } from '@sogdia/core/model';
import { describeJoints } from '@sogdia/core/workspace';
import { lineageOf } from './leaves.ts';
import { nameOfFlow } from './name-of-flow.ts';
import { readPeriod } from './read-periods.ts';

/** A change of release, or of the revision of a nomenclature, in one flow or indicator of a series. */
interface Change {
  readonly series: string;
  readonly kind: 'release' | 'nomenclature';
  readonly flow: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
}

const inWords = ({ series, kind, flow, period, from, to }: Change): string => [series, kind, flow, period, from, to].join(' | ');

/** The flow or indicator that a cell is of, whatever its goods and its period. */
function flowOf({ quantity, reporter, partner, recorder }: ReceiptCell['subject']): string {
  return [quantity, reporter ?? '-', partner ?? '-', recorder ?? '-'].join(' ');
}

/** The cells of each period of a series that are of the period itself: what a growth takes from the year before is shown there. */
function cellsByPeriod({ points }: ViewSeries): readonly (readonly [period: string, cells: readonly ReceiptCell[]])[] {
  return points.flatMap(({ period, value, receipt }) => {
    if (isMissing(value)) return [];
    return [[period, lineageOf([receipt]).cells.filter(({ subject }) => subject.period === period)] as const];
  });
}

/** Releases of a series that is named as a whole follow one another without a joint: months of one table, each with its own release. */
function isOneSeries(from: string, to: string, { policies }: Dataset): boolean {
  const series = (release: string): string => release.split('/')[0] ?? '';
  const named = policies.flatMap(({ rules }) => rules.flatMap(({ releases }) => releases.map(String)));
  return series(from) === series(to) && named.includes(`${series(to)}/*`);
}

/** Where a series changes: the first cell of a period against that of the last period which had one of the same flow and goods. */
function changesIn(series: ViewSeries, dataset: Dataset): readonly string[] {
  const last = new Map<string, ReceiptCell>();
  const found = new Set<string>();
  for (const [period, cells] of cellsByPeriod(series))
    for (const cell of cells) {
      const flow = flowOf(cell.subject);
      const key = `${flow} ${cell.subject.product ?? ''}`;
      const before = last.get(key);
      if (before?.subject.period === period) continue;
      last.set(key, cell);
      if (before === undefined) continue;
      const [from, to] = [before, cell].map(({ product = '' }) => product.slice(0, Math.max(0, product.indexOf(':'))));
      if (before.release !== cell.release && !isOneSeries(before.release, cell.release, dataset))
        found.add(inWords({ series: series.id, kind: 'release', flow, period, from: before.release, to: cell.release }));
      if (from !== to) found.add(inWords({ series: series.id, kind: 'nomenclature', flow, period, from: from ?? '', to: to ?? '' }));
    }
  return [...found];
}

/** What is false of the joints of a view, and of the sentences that tell them: one that is none, one that is lacking, one told of another flow. */
export function falseJoints(view: View, dataset: Dataset): readonly string[] {
  const isOfLevels = view.unit.display === 'level';
  const due = isOfLevels ? [] : view.series.flatMap((series) => changesIn(series, dataset));
  const told = view.joints.map(({ of, ...joint }) => inWords({ ...joint, flow: flowOf(of) }));
  const fault = (joint: string, what: string): string => `${view.query}\n  ${joint}\n  ${what}`;
  return [
    ...told.filter((joint) => !due.includes(joint)).map((joint) => fault(joint, 'a joint that is none')),
    ...due.filter((joint) => !told.includes(joint)).map((joint) => fault(joint, 'a joint that is not told')),
    ...falseSentences(view),
  ];
}

const sentence =
  /^(?<who>.+): (?:figures from|(?<codes>product codes of)) (?<to>.+) since (?<when>.+?), before that (?:from|of) (?<from>.+)$/u;

/** A sentence names every flow that changes, in that period, from the one to the other, and no other. */
function falseSentences(view: View): readonly string[] {
  const label = (release: string): string => view.references.find((one) => one.release.id === release)?.release.label ?? release;
  const due = Map.groupBy(view.joints, ({ kind, period, from, to }) => [kind, period, label(from), label(to)].join(' | '));
  const lines = describeJoints(view, view.joints, 'en');
  const faults = lines.flatMap((line) => {
    const { who = '', when = '', codes, to = '', from = '' } = sentence.exec(line)?.groups ?? {};
    if (who === '') return [`${view.query}\n  ${line}\n  a sentence of no kind`];
    const key = [codes === undefined ? 'release' : 'nomenclature', readPeriod(when), from, to].join(' | ');
    const joints = due.get(key) ?? [];
    const missing = joints.filter(({ of }) => !names(who, of, view)).map(({ of }) => `does not name ${nameOfFlow(of, view)}`);
    const guilty = new Set(joints.flatMap(({ of: { reporter, partner, recorder } }) => [reporter, partner, recorder]));
    const whose = joints.reduce((text, { of }) => text.replaceAll(of.name ?? ' ', ' '), who);
    const innocent = view.economies
      .filter(({ code, names: { en } }) => !guilty.has(code) && isNamed(whose, en, view))
      .map(({ code }) => `names ${code}`);
    const found = joints.length === 0 ? ['no such change'] : [...missing, ...innocent];
    return found.map((what) => `${view.query}\n  ${line}\n  ${what}`);
  });
  return lines.length === due.size ? faults : [...faults, `${view.query}\n  ${due.size} changes in ${lines.length} sentences`];
}

/** Whether a list of flows has the name of an economy, and not only inside a longer name that it has too. */
function isNamed(list: string, name: string, { economies }: View): boolean {
  const longer = economies.map(({ names: { en } }) => en).filter((en) => en !== name && en.includes(name) && list.includes(en));
  const without = longer.reduce((text, en) => text.replaceAll(en, ''), list);
  return new RegExp(`(?<![\\p{L}-])${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}-])`, 'u').test(without);
}

/** Whether a list of flows names one: itself, or after another of its kind by its partner alone. */
function names(list: string, of: ReceiptCell['subject'], view: View): boolean {
  const full = nameOfFlow(of, view);
  if (list.includes(full)) return true;
  if (of.partner === null || of.reporter === null) return false;
  const partner = nameOfFlow({ ...of, reporter: null, quantity: '', recorder: of.partner }, view).replace(/^, /u, '');
  return list.includes(', also ') && list.includes(partner);
}
