import { readerTexts } from '../words/index.ts';
import { type Detector, finding, inWords } from './finding.ts';
import { type FlowTotal, seriesOf } from './flows-of.ts';

/** A chapter is noticed where it has so much of a flow. */
const noticed = 0.01;
/** So many chapters that vanish at once, with so much of the flow together, are a hole. */
const fewest = 3;
const least = 0.1;
/** The partner's record does not fall where it keeps so much of what it was. */
const kept = 0.8;

/**
 * Whole chapters with a noticeable share (a hundredth) that a record lacks from one year on: three or more, with a tenth of the flow together,
 * unless the partner's record falls too. Compared with the last year before that has no hole, so that a hole of several years shows in each.
 */
export const chapterHole: Detector = ({ flows, series: all }) => {
  const mirrors = new Map(flows.map((flow) => [`${flow.reporter} ${flow.partner} ${flow.flow} ${flow.period}`, flow.value]));
  const years = flows.filter(({ period }) => period.length === 4);
  return (years.length === flows.length ? all : seriesOf(years)).flatMap((series) => {
    let whole: FlowTotal | null = null;
    return series.flatMap((flow) => {
      const before = whole;
      const absent = before === null ? [] : vanished(before, flow);
      const share = before === null ? 0 : absent.reduce((sum, [, value]) => sum + value, 0) / sumOf(chaptersOf(before));
      const isHole = before !== null && absent.length >= fewest && share >= least && !fallsToo(before, flow, mirrors);
      if (!isHole) whole = chaptersOf(flow).size > 0 ? flow : whole;
      if (!isHole || before === null) return [];
      const codes = absent.map(([code]) => code).toSorted();
      const mirror = mirrors.get(mirrorKey(flow));
      return finding('chapter-hole', {
        file: flow.file,
        value: codes.join(', '),
        expected: readerTexts['finding.chapters-before']({ ...flow, before: before.period, share: (share * 100).toFixed(0) }),
        found: readerTexts['finding.no-chapters']({
          codes,
          period: flow.period,
          total: inWords(flow.value, flow.currency),
          mirror: mirror === undefined ? null : inWords(mirror),
        }),
        fix: readerTexts['finding.other-record'](flow),
        count: absent.length,
        about: { reporter: flow.reporter, partner: flow.partner, flow: flow.flow, period: flow.period },
      });
    });
  });
};

/** Chapters of HS with their values; deeper codes are added up. */
function chaptersOf({ rows }: FlowTotal): ReadonlyMap<string, number> {
  const chapters = new Map<string, number>();
  for (const { product, role, aggregateOf, value } of rows) {
    const isLeaf = role !== 'other' && (product.level ?? 0) >= 2 && !aggregateOf.includes('product');
    if (!isLeaf || !product.nomenclature.startsWith('HS')) continue;
    const chapter = product.code.slice(0, 2);
    chapters.set(chapter, (chapters.get(chapter) ?? 0) + value);
  }
  return chapters;
}

function sumOf(chapters: ReadonlyMap<string, number>): number {
  return [...chapters.values()].reduce((sum, value) => sum + value, 0);
}

function vanished(before: FlowTotal, after: FlowTotal): readonly (readonly [code: string, value: number])[] {
  const [then, now] = [chaptersOf(before), chaptersOf(after)];
  const total = sumOf(then);
  return now.size === 0 ? [] : [...then].filter(([code, value]) => value >= noticed * total && !now.has(code));
}

function mirrorKey({ reporter, partner, flow, period }: FlowTotal): string {
  return `${partner} ${reporter} ${flow === 'export' ? 'import' : 'export'} ${period}`;
}

/** Whether the partner records a fall as well; where its record is not in the rows, nothing speaks for one. */
function fallsToo(before: FlowTotal, after: FlowTotal, mirrors: ReadonlyMap<string, number>): boolean {
  const [then, now] = [mirrors.get(mirrorKey(before)), mirrors.get(mirrorKey(after))];
  return then !== undefined && now !== undefined && now < kept * then;
}
