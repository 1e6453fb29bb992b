import type { Period } from '@sogdia/core/model';
import { columnKey, type ProviderId, type RowFlow, type RowProduct, type TradeRow } from '../contract/index.ts';
import type { FoundEconomy } from '../normalise/index.ts';
import { type ColumnNames, type Fields, TableFields } from './fields.ts';
import { type RowFacts, rowOf } from './outcomes.ts';
import type { Layout, Provider, Rejection, RowReader } from './provider.ts';
import { outsideByNumbers } from './selection.ts';

/** How a part of a row is read from the fields of a record; a rejection where these do not hold it. */
export type Part<Name extends string, Meaning> = (fields: Fields<Name>, layout: Layout) => Meaning | Rejection;

/** A value in plain units, its currency, and how the file prints it. */
export type Valued = Pick<RowFacts, 'value' | 'currency' | 'printed'>;

/** How the parts of a record are read that all its flows share. */
export interface HeadForm<Name extends string> {
  readonly id: ProviderId;
  readonly period: Part<Name, Period>;
  readonly reporter: Part<Name, FoundEconomy>;
  readonly partner: Part<Name, FoundEconomy>;
  readonly product: Part<Name, RowProduct>;
}

/** How the flow that a record holds is read, part by part. The first part that a record lacks rejects it. */
export interface FlowForm<Name extends string> extends HeadForm<Name> {
  /** Why a record holds no flow of goods at all; null where it may. */
  readonly refusal?: (fields: Fields<Name>, layout: Layout) => Rejection | null;
  readonly flow: Part<Name, RowFlow>;
  readonly value: Part<Name, Valued>;
  /** What a record says beside the flow, and its valuation where that is not the usual one. */
  readonly beside?: (fields: Fields<Name>, flow: RowFlow, value: number, layout: Layout) => Partial<RowFacts>;
}

/** The row of a record by its form, or why it is none. */
export function readFlow<Name extends string>(form: FlowForm<Name>, fields: Fields<Name>, layout: Layout): TradeRow | Rejection {
  const refusal = form.refusal?.(fields, layout) ?? null;
  if (refusal !== null) return refusal;
  const flow = form.flow(fields, layout);
  if (typeof flow !== 'string') return flow;
  const head = readHead(form, fields, layout);
  if ('kind' in head) return head;
  const valued = form.value(fields, layout);
  if ('kind' in valued) return valued;
  const { value, currency, printed } = valued;
  const beside = form.beside?.(fields, flow, value, layout);
  return rowOf(layout, { ...head, flow, value, currency, printed, valuation: usualValuation(flow), ...beside });
}

/** What the flows of a record share, or why it has none. */
export function readHead<Name extends string>(
  form: HeadForm<Name>,
  fields: Fields<Name>,
  layout: Layout,
): Pick<RowFacts, 'provider' | 'line' | 'period' | 'reporter' | 'partner' | 'product'> | Rejection {
  const period = form.period(fields, layout);
  if (typeof period !== 'string') return period;
  const reporter = form.reporter(fields, layout);
  if ('kind' in reporter) return reporter;
  const partner = form.partner(fields, layout);
  if ('kind' in partner) return partner;
  const product = form.product(fields, layout);
  if ('kind' in product) return product;
  return { provider: form.id, line: fields.line, period, reporter, partner, product };
}

/** The valuation that customs use: imports with insurance and freight, exports without, a sum of both mixed. */
export function usualValuation(flow: RowFlow): 'CIF' | 'FOB' | 'mixed' {
  if (flow === 'turnover') return 'mixed';
  return flow.endsWith('import') ? 'CIF' : 'FOB';
}

/** The reader of a file of which each record holds a flow. */
export function flowReader<Name extends string>(layout: Layout, fields: TableFields<Name>, form: FlowForm<Name>): RowReader {
  return { isOutside: null, read: (record) => readFlow(form, fields.of(record), layout) };
}

/** A table with a flow a record: its columns, and how a record is read. */
export interface FlowTable<Name extends string> extends FlowForm<Name>, Pick<Provider, 'required' | 'preconditions'> {
  readonly columns: ColumnNames<Name>;
  /** All names that the provider writes, where it writes more, or fewer, than are read. */
  readonly names?: readonly string[];
  /** Whether its parts `reporter`, `partner` and `year` are numbers, by which records outside a selection are passed over before they become text. */
  readonly isNumbered?: boolean;
}

/** The provider that writes such a table. */
export function flowTable<Name extends string>(table: FlowTable<Name | 'reporter' | 'partner' | 'year'>): Provider {
  const { id, columns, required, preconditions, isNumbered = false } = table;
  const names = table.names ?? Object.values<string | readonly string[]>(columns).flat();
  return {
    id,
    required,
    known: new Set(names.map(columnKey)),
    ...(preconditions === undefined ? {} : { preconditions }),
    open: (layout) => {
      const fields = new TableFields(layout, columns);
      const [reporter, partner, year] = [fields.column('reporter'), fields.column('partner'), fields.column('year')];
      const isOutside = isNumbered ? outsideByNumbers(layout, { reporter, partner, year }) : null;
      return { ...flowReader(layout, fields, table), isOutside };
    },
  };
}
