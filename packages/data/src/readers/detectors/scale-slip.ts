import { readerTexts } from '../words/index.ts';
import { type Detector, finding, inWords } from './finding.ts';

/** A step between neighbours counts as a thousandfold or a millionfold within so many powers of ten. */
const width = 0.3;

/** A series that moves by a thousand or a million times where one file ends and another begins: their units differ. */
export const scaleSlip: Detector = ({ series: all }) =>
  all.flatMap((series) =>
    series.flatMap((flow, at) => {
      const before = series[at - 1];
      if (before === undefined || before.file === flow.file || before.goods !== flow.goods || before.value <= 0 || flow.value <= 0)
        return [];
      const power = Math.log10(flow.value / before.value);
      const slip = [3, 6].find((digits) => Math.abs(Math.abs(power) - digits) <= width);
      if (slip === undefined) return [];
      return finding('scale-slip', {
        file: flow.file,
        value: inWords(flow.value, flow.currency),
        expected: readerTexts['finding.size']({ amount: inWords(before.value, before.currency), file: before.file, period: before.period }),
        found: readerTexts['finding.other-size']({
          amount: inWords(flow.value, flow.currency),
          period: flow.period,
          isThousand: slip === 3,
          isMore: power > 0,
        }),
        fix: readerTexts['finding.unit'],
      });
    }),
  );
