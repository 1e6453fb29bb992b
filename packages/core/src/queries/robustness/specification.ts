import { type Lens, type ReconciliationMethod, reconciliationMethodSchema, type VintageChoice } from '../../model/question/index.ts';

/**
 * A lens of a specification curve: whose record, by which method and factor where it is reconciled, what is done where one side alone speaks
 * (`missing`, or `take` the other side's record), and as of when. `factor` is null where nothing is brought to free on board.
 */
export interface Specification extends Pick<Lens, 'method' | 'vintage'> {
  readonly id: string;
  readonly record: Exclude<Lens['record'], 'both'>;
  readonly factor: Lens['factor'] | null;
  readonly oneSided: 'missing' | 'take';
}

/** What is varied beside the records and the methods. */
export interface SpecificationChoices {
  readonly vintage: readonly VintageChoice[];
  readonly factors: readonly number[];
}

/**
 * Every specification that can be told from the others: both records, the five methods at each factor, each as of each date, and with
 * absences left or filled where a method reads the partner. The first is the reporter's record as of the first date: the benchmark.
 * @example
 * ```ts
 * specifications({ vintage: ['latest'], factors: [1.06] }).map(({ id }) => id)
 * // => ['reporter, latest', 'partner, latest', 'partner, filled, latest', 'reconciled by reporter at 1.06, latest', 'reconciled by partner at 1.06, latest', 'reconciled by partner at 1.06, filled, latest', 'reconciled by mean at 1.06, latest', 'reconciled by mean at 1.06, filled, latest', 'reconciled by fixed-factor at 1.06, latest', 'reconciled by fixed-factor at 1.06, filled, latest', 'reconciled by reliability-weighted at 1.06, latest', 'reconciled by reliability-weighted at 1.06, filled, latest']
 * ```
 */
export function specifications({ vintage, factors }: SpecificationChoices): readonly Specification[] {
  return vintage.flatMap((date) => [
    ...specificationsOf('reporter', null, null, date),
    ...specificationsOf('partner', null, null, date),
    ...reconciliationMethodSchema.options.flatMap((method) =>
      factors.flatMap((factor) => specificationsOf('reconciled', method, factor, date)),
    ),
  ]);
}

function specificationsOf(
  record: Specification['record'],
  method: ReconciliationMethod | null,
  factor: number | null,
  vintage: VintageChoice,
): readonly Specification[] {
  const readsPartner = record === 'partner' || (method !== null && method !== 'reporter');
  const handlings = readsPartner ? (['missing', 'take'] as const) : (['missing'] as const);
  return handlings.map((oneSided) => {
    const parts = [method === null ? record : `${record} by ${method} at ${factor}`, ...(oneSided === 'take' ? ['filled'] : []), vintage];
    return { id: parts.join(', '), record, method, factor, oneSided, vintage };
  });
}
