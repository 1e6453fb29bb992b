import type { Period } from '@sogdia/core/model';
import type { CustomsFigures, CustomsTable } from '../../customs/index.ts';
import type { RowFlow } from '../contract/index.ts';
import { UnreadableError } from '../decode/index.ts';
import {
  allGoods,
  economyIn,
  type FlowForm,
  fieldsOfTexts,
  type Layout,
  type Outcome,
  readFlow,
  rejected,
  type TextProvider,
  valueIn,
} from '../layout/index.ts';
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
    const figures = rows.flatMap((row, at) =>
      (['export', 'import', 'turnover'] as const).flatMap((flow) =>
        row[flow] === null ? [] : figuresOf(row.name, flow, row[flow], { month, unit, line: at + 1 }, layout),
      ),
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
function figuresOf(name: string, flow: RowFlow, figures: CustomsFigures, { month, unit, line }: Head, layout: Layout): readonly Outcome[] {
  const start = `${month.slice(0, 4)}-01`;
  const toDate = month.endsWith('-12') ? month.slice(0, 4) : `${start}..${month}`;
  const form = formOf(flow, unit);
  const read = (period: string, value: string): Outcome =>
    readFlow({ ...form, period: () => period as Period }, fieldsOfTexts(line, { name, value }), layout);
  return [read(month, figures.month), ...(month === start || figures.yearToDate === null ? [] : [read(toDate, figures.yearToDate)])];
}

const wholeNames = new Set(['总值', '总额', '总计', '合计']);

function formOf(flow: RowFlow, unit: string): Omit<FlowForm<'name' | 'value'>, 'period'> {
  const [currency, scale] = unit.endsWith('CNY') ? (['cny', 4] as const) : (['usd', 3] as const);
  return {
    id: 'gacc-monthly',
    flow: () => flow,
    reporter: economyIn('name', 'customs-name', (_fields, { economies }) => economies.byLetters('CHN')),
    partner: economyIn('name', 'customs-name', (fields, { economies }) => {
      const name = fields.text('name');
      return wholeNames.has(name) ? economies.byLetters('WLD') : economies.byName(name);
    }),
    product: allGoods,
    value: valueIn('value', scale, { currency, unit }),
  };
}
