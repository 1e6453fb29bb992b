import { readFileSync } from 'node:fs';
import type { Dataset, Observation } from '../../src/index.ts';
import { datasetSchema, observationSchema } from '../../src/model/index.ts';

const read = (name: string): string => readFileSync(new URL(`../fixtures/germany-mercosur/${name}`, import.meta.url), 'utf8');

/**
 * An invented dataset of another part of the world: Germany, a member of the group EU27, and the three of MERCOSUR from 2015 to 2020 in both
 * records, with a month, a chapter of products, a revision and a study of its own. Its files are those that docs/opening-a-dataset.md tells of.
 */
export function makeOtherDyad(): Dataset {
  const whole = JSON.parse(read('dataset.json')) as object;
  return datasetSchema.parse({
    indicators: [],
    absences: [],
    contentHash: 'b'.repeat(64),
    ...whole,
    observations: observationsOf(read('observations.csv')),
  });
}

/** The rows of a table without quotes. */
function observationsOf(text: string): readonly Observation[] {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((row) => {
    const { printed_value, printed_unit, flags, note, value, ...cells } = Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']));
    return observationSchema.parse({
      ...cells,
      value: Number(value),
      printed: { value: printed_value, unit: printed_unit },
      flags: flags === '' ? [] : flags?.split(' '),
      note: note === '' ? null : note,
    });
  });
}
