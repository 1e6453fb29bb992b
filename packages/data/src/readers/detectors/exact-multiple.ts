import { rowsWhere, type TradeTable } from '../table/index.ts';
import { readerTexts } from '../words/index.ts';
import { type Detector, finding, inWords } from './finding.ts';
import { keyOfTotal } from './flows-of.ts';

/** So near to twice or three times is no accident. */
const nearness = 0.002;

/**
 * Sums that are twice or three times what they should be, within a fifth of a per cent: leaves against the total of their file, a flow
 * against a total that is known from elsewhere, and a world that a file has under two names.
 */
export const exactMultiple: Detector = ({ rows, flows, reference }) => {
  const known = new Map(reference.map((total) => [keyOfTotal(total), total]));
  const sums = flows.flatMap((flow) => {
    const total = flow.goods === 'all' ? known.get(keyOfTotal(flow)) : undefined;
    const inFile = flow.stated === null || flow.summed === null ? null : multipleOf(flow.summed, flow.stated);
    const elsewhere = total === undefined ? null : multipleOf(flow.value, total.value);
    const [times, against] = inFile === null ? [elsewhere, total?.value ?? 0] : [inFile, flow.stated ?? 0];
    if (times === null) return [];
    const of = inFile === null ? (total?.of ?? '') : readerTexts['finding.stated-total'];
    return finding('exact-multiple', {
      file: flow.file,
      value: String(inFile === null ? flow.value : flow.summed),
      expected: readerTexts['finding.of-whom']({ amount: inWords(against, flow.currency), of }),
      found: readerTexts['finding.times']({ ...flow, times }),
      fix: readerTexts['finding.sum-one'],
      about: { reporter: flow.reporter, partner: flow.partner, flow: flow.flow, period: flow.period },
    });
  });
  return [...sums, ...namedTwice(rows)];
};

/** The world as `WLD` and again as `All`: each value stands twice. */
function namedTwice(rows: TradeTable): readonly ReturnType<typeof finding>[] {
  const worlds = rowsWhere(rows, ({ partner }) => partner === 'WLD');
  const cells = Map.groupBy(worlds, (row) =>
    [row.file, row.reporter, row.flow, row.period, row.product.nomenclature, row.product.code].join('|'),
  );
  const twice = [...cells.values()].filter((cell) => {
    const plain = cell.find(({ detail }) => detail['partner'] === undefined);
    const sum = cell.reduce((all, { value }) => all + value, 0);
    return plain !== undefined && cell.length > 1 && multipleOf(sum, plain.value) !== null;
  });
  const [first] = twice[0] ?? [];
  if (first === undefined) return [];
  return [
    finding('exact-multiple', {
      severity: 'note',
      file: first.file,
      value: 'WLD, All',
      expected: readerTexts['finding.one-name'],
      found: readerTexts['finding.two-names'],
      fix: readerTexts['finding.kept-apart'],
      count: twice.length,
    }),
  ];
}

function multipleOf(value: number, whole: number): 2 | 3 | null {
  for (const times of [2, 3] as const) if (whole !== 0 && Math.abs(value / whole / times - 1) <= nearness) return times;
  return null;
}
