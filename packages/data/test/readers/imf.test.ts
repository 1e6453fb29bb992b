import { loadDataset } from '@sogdia/data';
import type { OwnTable } from '@sogdia/data/readers';
import { describe, expect, test } from 'vitest';
import { read } from './support/read.ts';

const codes = ({ rejected }: OwnTable): readonly string[] => rejected.map(({ code }) => code);

describe('the IMF', () => {
  test('values are scaled as SCALE or UNIT_MULT says, and a file that says none is refused', async () => {
    const imts = await read(
      'COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE\nKAZ,XG_FOB_USD,CHN,A,2023,1.5,Millions\n',
    );
    expect(imts.rows).toMatchObject([{ reporter: 'KAZ', partner: 'CHN', flow: 'export', valuation: 'FOB', value: 1500000 }]);
    const dot = await read('FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nM,KZ,TMG_CIF_USD,CN,2023-07,2,6\n');
    expect(dot.rows).toMatchObject([
      { reporter: 'KAZ', partner: 'CHN', flow: 'import', valuation: 'CIF', period: '2023-07', value: 2000000 },
    ]);
    const none = await read('COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\nKAZ,XG_FOB_USD,CHN,A,2023,1.5\n');
    expect(none.rows).toEqual([]);
    expect(none.summary.diagnostics[0]).toMatchObject({
      code: 'scale-unknown',
      severity: 'blocker',
      question: { hint: 'scale', choices: ['units', 'thousands', 'millions', 'billions'] },
    });
  });

  test('the number that the API prints beside US dollars is not applied where a value would be beyond all trade, and is asked where none is', async () => {
    const answer = (value: string): string =>
      `DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE\nIMF.STA:IMTS(1.0.0),USA,XG_FOB_USD,CAN,A,2024,${value},6\n`;
    const dollars = await read(answer('300000000000'));
    expect(dollars.rows).toMatchObject([{ value: 3e11, printed: { unit: 'US dollars' } }]);
    expect(dollars.summary.diagnostics[0]).toMatchObject({ code: 'scale-for-display', severity: 'note', value: '6' });
    const either = await read(answer('300000'));
    expect(either.rows).toEqual([]);
    expect(either.summary.diagnostics[0]).toMatchObject({
      code: 'scale-unknown',
      severity: 'blocker',
      question: { hint: 'scale', samples: expect.arrayContaining(['at most 300,000,000,000 US dollars']) },
    });
    expect((await read(answer('100000001'))).rows).toHaveLength(1);
    expect((await read(answer('100000000'))).rows).toEqual([]);
    expect((await read(answer('300000'), { scale: 'millions' })).rows).toMatchObject([{ value: 3e11 }]);
    expect((await read(answer('300000'), { scale: 'units' })).rows).toMatchObject([{ value: 3e5 }]);
  });

  test('no figure that is shipped, of the world either, comes near what is taken for beyond all trade', async () => {
    const { observations } = await loadDataset(['totals', 'world']);
    const beyond = 1e14;
    const highest = [...observations].reduce((most, { value }) => Math.max(most, value), 0);
    expect(highest).toBeGreaterThan(1e12);
    expect(highest).toBeLessThan(beyond / 2);
  });

  test('a file of the Data Explorer holds a series a line, in the scale that it spells out', async () => {
    const explorer = await read(
      [
        'DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,2022,2023,2023-Q1,2023-M01',
        'IMTS,KAZ.XG_FOB_USD.CHN.A,OBS_VALUE,"Kazakhstan, Republic of","Exports, FOB","China, People\'s Republic of",Annual,Millions,13.5,14.25,,',
        'IMTS,KAZ.MG_CIF_USD.CHN.M,OBS_VALUE,"Kazakhstan, Republic of","Imports, CIF","China, People\'s Republic of",Monthly,Millions,,,,0.5',
        'IMTS,KAZ.XG_FOB_USD.G001.Q,OBS_VALUE,"Kazakhstan, Republic of","Exports, FOB",World,Quarterly,Millions,,,80,',
        'IMTS,KAZ.XG_FOB_USD.G163.A,OBS_VALUE,"Kazakhstan, Republic of","Exports, FOB",Euro Area,Annual,Millions,,9,,',
        '',
      ].join('\n'),
    );
    expect(explorer.summary.files[0]?.recognition).toMatchObject({ provider: 'imf-imts', confidence: 1 });
    expect(explorer.rows.map(({ partner, flow, period, value }) => [partner, flow, period, value])).toEqual([
      ['CHN', 'export', '2022', 13500000],
      ['CHN', 'export', '2023', 14250000],
      ['CHN', 'import', '2023-01', 500000],
      ['WLD', 'export', '2023-01..2023-03', 80000000],
      ['G163', 'export', '2023', 9000000],
    ]);
    expect(explorer.rows.at(-1)?.aggregateOf).toContain('partner');
  });

  test('the JSON of Direction of Trade is read by its attributes', async () => {
    const series = {
      '@FREQ': 'A',
      '@REF_AREA': 'KZ',
      '@INDICATOR': 'TXG_FOB_USD',
      '@COUNTERPART_AREA': 'CN',
      '@UNIT_MULT': '6',
      Obs: [{ '@TIME_PERIOD': '2019', '@OBS_VALUE': '7823.5' }, { '@TIME_PERIOD': '2020' }],
    };
    const found = await read(JSON.stringify({ CompactData: { DataSet: { Series: series } } }));
    expect(found.rows).toMatchObject([{ reporter: 'KAZ', partner: 'CHN', period: '2019', value: 7823500000 }]);
    expect(codes(found)).toEqual(['missing-value']);
  });
});
