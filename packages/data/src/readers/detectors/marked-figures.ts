import type { Observation, ReleaseId, SourceId } from '@sogdia/core/model';
import { readerTexts } from '../words/index.ts';
import { type Detector, finding } from './finding.ts';
import type { FlowTotal } from './flows-of.ts';

/** What is said of each kind of what core finds that no detector of readers looks for. */
const texts = {
  'constant-share': {
    of: readerTexts['finding.constant-share'],
    expected: readerTexts['finding.constant-share.expected'],
    fix: readerTexts['finding.constant-share.fix'],
  },
  'copied-mirror': {
    of: readerTexts['finding.copied-mirror'],
    expected: readerTexts['finding.copied-mirror.expected'],
    fix: readerTexts['finding.copied-mirror.fix'],
  },
  'constant-factor': {
    of: readerTexts['finding.constant-factor'],
    expected: readerTexts['finding.constant-factor.expected'],
    fix: readerTexts['finding.constant-factor.fix'],
  },
  'sudden-change': {
    of: readerTexts['finding.sudden-change'],
    expected: readerTexts['finding.sudden-change.expected'],
    fix: readerTexts['finding.sudden-change.fix'],
  },
} as const;
type Kind = keyof typeof texts;

const kinds = Object.keys(texts) as Kind[];

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
    expected: texts[kind].expected,
    found: texts[kind].of({ reporter, flow, periods: spanOf(periods), partners: namesOf(partners), count: group.length }),
    fix: texts[kind].fix,
  });
}

function spanOf(periods: readonly string[]): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

/** At most this many names stand in a sentence. */
const mostNames = 4;

function namesOf(partners: readonly string[]): string {
  return partners.length > mostNames
    ? `${partners.slice(0, mostNames).join(', ')} and ${partners.length - mostNames} more`
    : partners.join(', ');
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
