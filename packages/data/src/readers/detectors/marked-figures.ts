import type { Observation, ReleaseId, SourceId } from '@sogdia/core/model';
import { readerTexts } from '../words/index.ts';
import { type Detector, finding } from './finding.ts';
import type { FlowTotal } from './flows-of.ts';

/** The kinds of what core finds that no detector of readers looks for. */
const kinds = ['constant-share', 'copied-mirror', 'constant-factor', 'sudden-change'] as const;
type Kind = (typeof kinds)[number];

/**
 * What the detectors of core find in the totals of flows, told once for each reporter, flow and file: estimates by constant shares, figures that
 * repeat the partners', another table times one factor, and changes by ten times from a year to the next. Nothing where no `markFindings` is given.
 */
export const markedFigures: Detector = ({ flows, markFindings }) => {
  if (markFindings === undefined) return [];
  const totals = flows.filter(isTotal);
  const ids = new Map([...new Set(totals.map(({ file }) => file))].map((file) => [file, fileIds(file)]));
  const marked = markFindings(totals.map((total) => observationOf(total, ids.get(total.file) as FileIds)));
  return kinds.flatMap((kind) => {
    const found = totals.flatMap((flow, at) => {
      const own = marked[at]?.findings?.find((one) => one.kind === kind);
      return own === undefined ? [] : [{ flow, evidence: own.evidence }];
    });
    const groups = Map.groupBy(found, ({ flow: { file, reporter, flow } }) => [file, reporter, flow].join('|'));
    return [...groups.values()].map((group) => told(kind, group));
  });
};

/** Whether a flow is one of all goods with another economy. */
function isTotal(total: FlowTotal): total is Total {
  return total.goods === 'all' && total.reporter !== total.partner && total.flow !== 're-export' && isHeld(total.currency);
}

/** Whether core compares figures in a currency. */
function isHeld(currency: string): currency is Observation['unit'] {
  return currency === 'usd' || currency === 'cny';
}

type Total = FlowTotal & Pick<Observation, 'flow'> & { readonly currency: Observation['unit'] };

type Found = { readonly flow: FlowTotal; readonly evidence: Readonly<Record<string, number | string>> };

function told(kind: Kind, group: readonly Found[]) {
  const [first] = group as [Found, ...Found[]];
  const { file, reporter, flow } = first.flow;
  const periods = [...new Set(group.map((one) => one.flow.period))].toSorted();
  const partners = [...new Set(group.map((one) => one.flow.partner))];
  return finding(kind, {
    file,
    value: String(group.length),
    count: group.length,
    expected: readerTexts[`finding.${kind}.expected`],
    found: readerTexts[`finding.${kind}`]({ reporter, flow, periods: spanOf(periods), partners: namesOf(partners), count: group.length }),
    fix: readerTexts[`finding.${kind}.fix`],
  });
}

function spanOf(periods: readonly string[]): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return first === last ? first : readerTexts['span']({ first, last });
}

/** At most this many names stand in a sentence. */
const mostNames = 4;

function namesOf(partners: readonly string[]): string {
  return readerTexts['some-names']({ names: partners.slice(0, mostNames), more: Math.max(0, partners.length - mostNames) });
}

/** A total as an observation that detectors can compare; its file is its release. */
function observationOf({ reporter, partner, flow, period, currency, value }: Total, ids: FileIds): Observation {
  const cell = { reporter, partner, flow, period, product: 'TOTAL' as Observation['product'], value, unit: currency };
  const said = {
    valuation: 'unstated',
    printed: { value: String(value), unit: currency },
    printedGrowth: null,
    status: 'printed',
  } as const;
  return { ...cell, ...said, confidence: 'medium', flags: [], note: null, ...ids };
}

type FileIds = Pick<Observation, 'source' | 'release'>;

function fileIds(file: string): FileIds {
  const name =
    file
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'file';
  return { source: name as SourceId, release: `${name}/1` as ReleaseId };
}
