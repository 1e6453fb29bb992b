/** A made flow: whole dollars, as its exporter, its importer and a publisher that reconciles them would give it; null where one does not. */
export interface MadeFlow {
  readonly year: number;
  readonly exporter: string;
  readonly importer: string;
  readonly product: string;
  readonly reconciled: number | null;
  readonly byExporter: number | null;
  readonly byImporter: number | null;
}

/** Economies with the numbers that BACI and UN Comtrade give them alike. */
export const numbers: Readonly<Record<string, number>> = { CHN: 156, KAZ: 398, KGZ: 417, TJK: 762, TKM: 795, UZB: 860, DEU: 276, JPN: 392 };

export const years = [2019, 2020, 2021] as const;

/** The pair that trades in nothing in one year. */
export const silentPair = { exporter: 'TKM', importer: 'TJK', year: 2020 } as const;

/** Made flows among eight economies over three years, the same at every run. */
export function madeFlows(): readonly MadeFlow[] {
  const random = sequence(20_261_128);
  const products = Array.from({ length: 160 }, (_, at) => String(10_121 + at * 5_977).padStart(6, '0'));
  const codes = Object.keys(numbers);
  return years.flatMap((year) =>
    codes.flatMap((exporter) =>
      codes.flatMap((importer) =>
        products.flatMap((product) => {
          const isSilent = year === silentPair.year && exporter === silentPair.exporter && importer === silentPair.importer;
          if (exporter === importer || random() < 0.4 || isSilent) return [];
          const value = Math.ceil(10 ** (9 * random()));
          const other = (): number | null => (random() < 0.1 ? null : Math.ceil(value * (0.7 + random())));
          return [
            { year, exporter, importer, product, reconciled: random() < 0.05 ? null : value, byExporter: other(), byImporter: other() },
          ];
        }),
      ),
    ),
  );
}

/** The kilograms that BACI states of a flow: one a dollar, of every other product. */
export function weightOf({ product, reconciled }: MadeFlow): number | null {
  return Number(product) % 2 === 0 ? reconciled : null;
}

/** The flows of a year as a file of BACI, values in thousand dollars. */
export function baciText(flows: readonly MadeFlow[], year: number): string {
  const lines = flows.flatMap((flow) => {
    if (flow.year !== year || flow.reconciled === null) return [];
    const [value, weight] = [flow.reconciled, weightOf(flow)].map((figure) => (figure === null ? 'NA' : (figure / 1000).toFixed(3)));
    return [`${year},${numbers[flow.exporter]},${numbers[flow.importer]},${flow.product},${value},${weight}\n`];
  });
  return `t,i,j,k,v,q\n${lines.join('')}`;
}

/** The flows as a bulk file of UN Comtrade: a row of the exporter and one of the importer, and totals that no sum may hold. */
export function comtradeText(flows: readonly MadeFlow[]): string {
  const lines = flows.flatMap(({ year, exporter, importer, product, byExporter, byImporter }) => {
    const line = (reporter: string, flow: 'X' | 'M', partner: string, value: number | null): readonly string[] =>
      value === null ? [] : [`C,A,${year},${numbers[reporter]},${flow},${numbers[partner]},H5,${product},6,${value}\n`];
    return [...line(exporter, 'X', importer, byExporter), ...line(importer, 'M', exporter, byImporter)];
  });
  const totals = years.map((year) => `C,A,${year},156,X,398,H5,TOTAL,0,999999999999\n`);
  return `typeCode,freqCode,refYear,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,aggrLevel,primaryValue\n${lines.join('')}${totals.join('')}`;
}

/** Numbers in [0, 1) that a seed settles. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
