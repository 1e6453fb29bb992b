import { describe, expect, test } from 'vitest';
import { bytesOf, firstLines, mappedHead, nearestEconomies } from '../../src/readers/index.ts';
import { worldRegistry } from '../../src/world.ts';

const world = worldRegistry();

async function headOf(content: string) {
  const [first] = await firstLines(bytesOf(content), { world, file: 'own.csv' });
  if (first === undefined) throw new Error('no lines');
  return first;
}

describe('firstLines(bytes, hints) and mappedHead(first, hints)', () => {
  test('lines are cut into cells and keep their numbers; the columns are proposed by their names, the unit by what stands above', async () => {
    const first = await headOf('Trade;;\n\nmillion US dollars;;\nWho;Partner;2020;2021\nBrazil;Chile;1;2\n');
    expect(first.lines.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    expect(mappedHead(first, {})).toMatchObject({
      known: null,
      map: { columns: { partner: 'Partner' }, unit: 'million usd', wide: 'period', header: 4 },
      columns: ['Who', 'Partner', '2020', '2021'],
      header: 4,
      isFound: true,
      wide: [2, 3],
    });
  });

  test('letters before a currency may be a scale: no unit is proposed', async () => {
    const { map } = mappedHead(await headOf('reporter,partner,year,value_musd\nBrazil,Chile,2020,1\n'), {});
    expect(map).toMatchObject({ columns: { value: 'value_musd' }, unit: '' });
  });

  test('columns are proposed by words within their names and by their first cells: units, dates of months, exports beside imports', async () => {
    const mapOf = async (text: string) => mappedHead(await headOf(text), {}).map;
    expect(await mapOf('country_id,Main Country of Destination,trade_value,Units\n4,Chile,1,million BRL\n')).toMatchObject({
      columns: { partner: 'Main Country of Destination', value: 'trade_value', unit: 'Units' },
      unit: '',
    });
    expect((await mapOf('Exporter,Importer,Value_USD,Currency\nBrazil,Chile,1,BRL\n')).columns).toEqual({
      reporter: 'Exporter',
      partner: 'Importer',
      value: 'Value_USD',
    });
    const days = 'observation_date,value\n2016-01-01,1\n2016-02-01,2\n';
    expect((await mapOf(days)).columns).toEqual({ month: 'observation_date', value: 'value' });
    expect((await mapOf(days.replace('2016-02', '2017-01'))).columns).toEqual({ period: 'observation_date', value: 'value' });
    expect(await mapOf('Year,Export_Amount_ZMW,Import_Amount_ZMW\n2020,1,2\n')).toMatchObject({
      columns: { period: 'Year' },
      wide: '^(?<flow>Export|Import)_Amount_ZMW$',
      unit: 'zmw',
    });
  });

  test('a header row that is told is taken, whatever it names; another may be found without being told', async () => {
    const first = await headOf('a,b\nreporter,value\nBrazil,1\n');
    expect(mappedHead(first, { map: { columns: {}, unit: 'usd', header: 1 } })).toMatchObject({ columns: ['a', 'b'], header: 1 });
    const told = { columns: { reporter: 'reporter', value: 'value' }, unit: 'usd', header: 2 };
    expect(mappedHead(first, { map: told })).toMatchObject({ columns: ['reporter', 'value'], header: 2, isFound: true });
  });

  test('a file that goes on loses its last line, which may be cut; of an empty one there is none', async () => {
    const long = `reporter,value\n${'Brazil,1\n'.repeat(20_000)}`;
    expect((await headOf(long)).lines).toHaveLength(59);
    expect((await headOf('')).lines).toEqual([]);
  });
});

test('nearestEconomies(names, world) leaves out what is like nothing', () => {
  expect([...nearestEconomies(['Kazachstan', 'zzzz'], world)]).toEqual([['Kazachstan', 'KAZ']]);
});
