import type { Dataset } from '@sogdia/core';
import { checkDraft } from '@sogdia/core/claims';
import { describe, expect, test } from 'vitest';
import { spellings } from '../../src/readers/dataset/spellings.data.ts';
import { spellingsOf } from '../../src/readers/dataset/spellings-of.ts';
import { datasetOfRows, studyOfDataset } from '../../src/readers/index.ts';
import { worldRegistry } from '../../src/world.ts';
import { comtradeFile, read } from './support/read.ts';

const total = { cmdCode: 'TOTAL', aggrLevel: '0' };
const atlantic = async (): Promise<Dataset> => {
  const { rows } = await read(
    comtradeFile([
      {
        ...total,
        reporterCode: '276',
        partnerCode: '842',
        flowCode: 'X',
        refYear: '2021',
        period: '2021',
        cifvalue: '',
        fobvalue: '120000000000',
        primaryValue: '120000000000',
      },
      {
        ...total,
        reporterCode: '276',
        partnerCode: '842',
        flowCode: 'X',
        cifvalue: '',
        fobvalue: '150000000000',
        primaryValue: '150000000000',
      },
      { ...total, reporterCode: '842', partnerCode: '276', flowCode: 'M', cifvalue: '160000000000', primaryValue: '160000000000' },
      { ...total, reporterCode: '842', partnerCode: '0', flowCode: 'M', cifvalue: '3370000000000', primaryValue: '3370000000000' },
    ]),
    { file: 'atlantic.csv' },
  );
  const { dataset } = datasetOfRows(rows, { world: worldRegistry(), read: '2026-03-01', contentHash: '0'.repeat(64) });
  const study = studyOfDataset(dataset, 'Atlantic');
  return { ...dataset, studies: study === null ? [] : [study] };
};

describe('spellingsOf(economies)', () => {
  test('every code is one of the registry, each once, and no form is that of two', () => {
    const codes = new Set<string>(worldRegistry().economies.map(({ code }) => code));
    expect(spellings.map(([code]) => code).filter((code) => !codes.has(code))).toEqual([]);
    expect(spellings.map(([code]) => code)).toEqual([...new Set(spellings.map(([code]) => code))].toSorted());
    const forms = spellings.flatMap(([, ...both]) => both.flatMap((text) => (text === '' ? [] : text.split('|'))));
    expect(forms).toEqual([...new Set(forms)]);
    const names = new Set(worldRegistry().economies.map(({ names: { en } }) => en));
    expect(forms.filter((form) => names.has(form))).toEqual([]);
  });

  test('forms of economies that the data have name them, those of others name none of theirs', () => {
    const germany = worldRegistry().economies.filter(({ code }) => code === 'DEU');
    const told = spellingsOf([...germany]);
    expect(told.adjectives).toEqual([['German', 'DEU']]);
    expect(told.otherAdjectives).toContain('American');
    expect(told.otherNames).toContain('U.S.');
    expect(told.otherAdjectives).not.toContain('German');
  });

  test.each([
    ["In 2022, Germany's exports to the United States were $150 billion.", 'right', 'export(DEU, USA)[2022] == 150bn'],
    ['Germany exported goods worth $150 billion to the US in 2022.', 'right', 'export(DEU, USA)[2022] == 150bn'],
    ['German exports to the U.S. rose by 25% in 2022.', 'right', 'growth(export(DEU, USA), 2022) == 25%'],
    ['US imports from Germany were $160 billion in 2022.', 'right', 'import(USA, DEU)[2022] == 160bn'],
    ['American imports from Germany were $150 billion in 2022.', 'right-elsewhere', 'import(USA, DEU)[2022] == 150bn'],
    ['US imports from the world were $3.37 trillion in 2022.', 'right', 'import(USA, WLD)[2022] == 3.37tn'],
    ['USA imports from DEU were $170 billion in 2022.', 'off', 'import(USA, DEU)[2022] == 170bn'],
    ['German exports to the U.K. were $80 billion in 2022.', 'not-checkable', null],
    ['French exports to Germany were $80 billion in 2022.', 'not-checkable', null],
    ['French exports to Spain were $80 billion in 2022.', 'not-checkable', null],
    ["In 2019, Germany's exports to the United States were $110 billion.", 'not-checkable', 'export(DEU, USA)[2019] == 110bn'],
  ])('%s is %s', async (sentence, outcome, expression) => {
    const { figures } = checkDraft(await atlantic(), sentence);
    expect(figures.map((figure) => [figure.outcome, figure.expression])).toEqual([[outcome, expression]]);
  });

  test('a sentence about the file is told with its economies in words', async () => {
    const { figures } = checkDraft(await atlantic(), 'US imports from Germany were $170 billion in 2022.');
    expect(figures[0]?.message.text).toBe('$170 billion is off. The United States’ imports from Germany in 2022: $160.0 billion.');
  });
});
