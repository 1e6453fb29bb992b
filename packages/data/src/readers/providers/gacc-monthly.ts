import type { Period } from '@sogdia/core/model';
import type { CustomsFigures, CustomsTable } from '../../customs/index.ts';
import type { RowFlow } from '../contract/index.ts';
import { UnreadableError } from '../decode/index.ts';
import { amountOf, type Layout, type Outcome, rejected, rowOf, type TextProvider, unknownEconomy } from '../layout/index.ts';
import { productOf } from '../normalise/index.ts';
import { readerTexts } from '../words/index.ts';

/** The table by country of China customs' monthly bulletin, as a page or as comma-separated values. */
export const gaccMonthly: TextProvider = {
  id: 'gacc-monthly',
  isIn: (head) => /原产国|最终目的国|目的国/.test(head) && /\d{4}年\d{1,2}月/.test(head),
  read: async (text, layout) => {
    const { month, unit, rows, rejected: refused } = await parsed(text);
    const wrong = refused.map(({ row, found, lacks }) =>
      rejected('not-a-number', null, found, readerTexts[`expected.customs.${lacks}`], readerTexts['fix.row']({ row })),
    );
    const figures = rows.flatMap(({ name, export: exports, import: imports, turnover }, at) =>
      (
        [
          ['export', exports],
          ['import', imports],
          ['turnover', turnover],
        ] as const
      ).flatMap(([flow, printed]) => (printed === null ? [] : figuresOf(name, flow, printed, { month, unit, line: at + 1 }, layout))),
    );
    return [...wrong, ...figures];
  },
};

async function parsed(text: string): Promise<CustomsTable> {
  const { CustomsTableError, parseCustomsTable } = await import('../../customs/index.ts');
  try {
    return parseCustomsTable(text);
  } catch (error) {
    if (!(error instanceof CustomsTableError)) throw error;
    const { problem, found } = error;
    throw new UnreadableError(
      'unknown',
      problem === 'unknown-unit' ? readerTexts['found.customs-unit']({ unit: found }) : readerTexts[`found.customs.${problem}`],
    );
  }
}

interface Head {
  readonly month: string;
  readonly unit: string;
  readonly line: number;
}

/** A flow with one economy: the month, and the year to it where that is longer. */
function figuresOf(name: string, flow: RowFlow, figures: CustomsFigures, head: Head, layout: Layout): readonly Outcome[] {
  const start = `${head.month.slice(0, 4)}-01`;
  const isLonger = head.month !== start && figures.yearToDate !== null;
  const toDate = (head.month.endsWith('-12') ? head.month.slice(0, 4) : `${start}..${head.month}`) as Period;
  return [
    figureOf(name, flow, figures.month, head.month as Period, head, layout),
    ...(isLonger ? [figureOf(name, flow, figures.yearToDate ?? '', toDate, head, layout)] : []),
  ];
}

const wholeNames = new Set(['总值', '总额', '总计', '合计']);

function figureOf(name: string, flow: RowFlow, printed: string, period: Period, { unit, line }: Head, layout: Layout): Outcome {
  const reporter = layout.economies.byLetters('CHN');
  const partner = wholeNames.has(name) ? layout.economies.byLetters('WLD') : layout.economies.byName(name);
  if (reporter === null || partner === null) return { ...unknownEconomy(0, name, 'customs-name'), column: null };
  const isYuan = unit.endsWith('CNY');
  const value = amountOf(printed, 0, layout, isYuan ? 4 : 3);
  if (typeof value !== 'number') return { ...value, column: null };
  return rowOf(layout, {
    provider: 'gacc-monthly',
    line,
    reporter,
    partner,
    flow,
    period,
    value,
    printed: { value: printed, unit },
    product: productOf('TOTAL', 'TOTAL', null),
    currency: isYuan ? 'cny' : 'usd',
    valuation: flow === 'import' ? 'CIF' : flow === 'export' ? 'FOB' : 'mixed',
  });
}
