/** Files in the shapes of downloads, written for these tests: every value in them is made up and nobody's figure. */
const comtradeHead =
  'typeCode,freqCode,refYear,refMonth,period,reporterCode,flowCode,partnerCode,partner2Code,classificationCode,cmdCode,aggrLevel,customsCode,motCode,mosCode,primaryValue,cifvalue,fobvalue';

/** A record as UN Comtrade writes it, of all customs procedures and ways of transport. */
export function comtradeRecord(record: {
  readonly year: number;
  readonly reporter: number;
  readonly partner: number;
  readonly flow: 'X' | 'M';
  readonly code: string;
  readonly value: string;
}): string {
  const { year, reporter, partner, flow, code, value } = record;
  const level = code === 'TOTAL' ? 0 : code.length;
  const [cif, fob] = flow === 'M' ? [value, ''] : ['', value];
  return ['C', 'A', year, 52, year, reporter, flow, partner, 0, 'H5', code, level, 'C00', 0, 0, value, cif, fob].join(',');
}

/** A file of such records. */
export const comtradeFile = (records: readonly string[]): string => `${[comtradeHead, ...records].join('\n')}\n`;

/** Brazil's trade with Germany in two years: totals and three chapters that add up to them. */
export const brazilWithGermany: string = comtradeFile(
  [2020, 2021].flatMap((year) =>
    (['X', 'M'] as const).flatMap((flow) =>
      [
        ['TOTAL', '6000000'],
        ['09', '1000000'],
        ['26', '2000000'],
        ['84', '3000000'],
      ].map(([code = '', value = '']) =>
        comtradeRecord({ year, reporter: 76, partner: 276, flow, code, value: year === 2020 ? value : `${value}0` }),
      ),
    ),
  ),
);

/** A file in which a line lacks a value, one names a reporter that is none, and one stands twice. */
export const withFaults: string = comtradeFile([
  comtradeRecord({ year: 2021, reporter: 156, partner: 398, flow: 'M', code: 'TOTAL', value: '5000' }),
  comtradeRecord({ year: 2021, reporter: 156, partner: 398, flow: 'M', code: '27', value: 'five' }),
  comtradeRecord({ year: 2021, reporter: 99999, partner: 398, flow: 'M', code: 'TOTAL', value: '7' }),
  comtradeRecord({ year: 2021, reporter: 156, partner: 398, flow: 'M', code: 'TOTAL', value: '5000' }),
]);

/** A query of China's customs, which does not say which direction it is of. */
export const customsQuery: string = [
  '"Date of data","Trading partner code","Commodity code","US dollar"',
  '"202301","145","27090000","5,000"',
  '"202302","145","27090000","7,000"',
  '',
].join('\n');

/** A table of one's own in columns that no provider has. */
export const ownTable: string = ['country,partner,direction,year,amount', 'KAZ,CHN,export,2021,3', 'KAZ,CHN,import,2021,4', ''].join('\n');

/** A table with lines above it, a unit among them, years in columns, rows of two kinds, and a name that nobody knows. */
export const messyTable: string = [
  'Trade by partner',
  'thousand eur',
  'Reporter,Partner,Kind,2020,2021',
  'Brazil,Germany,VALUE,1,n.k.',
  'Brazil,Germany,WEIGHT,5,6',
  'Brazil,Argentinia,VALUE,7,8',
  'Brazil,Chile,VALUE,9,10',
  '',
].join('\n');
