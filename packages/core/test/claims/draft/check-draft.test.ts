import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/claims/draft/text/split-sentences.ts';
import { draftFactsOf } from '../../../src/claims/draft/verdicts/judge-statement.ts';
import { checkDraft } from '../../../src/claims/index.ts';
import type { Study } from '../../../src/index.ts';
import { economyCodeSchema, type StudySpellings } from '../../../src/model/index.ts';
import { claimsDataset, makeQuoted } from '../../support/make-claims.ts';
import { makeDataset, makeObservation, makeStudy } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods, makeGoods } from '../../support/make-goods.ts';

const paragraph =
  "In 2013, China's trade with the five Central Asian countries reached USD 24.8 billion, up 10.0% on the year before. " +
  'Exports to Kazakhstan were USD 6.1 billion in 2013. Exports to Kazakhstan were USD 5.5 billion in 2030. Trade kept growing.';

describe('checkDraft(dataset, text, language)', () => {
  const checked = checkDraft(claimsDataset, paragraph, 'en');

  it('marks each figure right, off, not checkable or not understood, in the order of the text', () => {
    expect(checked.figures.map(({ printed, outcome, expression }) => [printed, outcome, expression])).toEqual([
      ['USD 24.8 billion', 'right', 'total(CHN, CA5)[2013] == 24.8bn'],
      ['10.0%', 'right', 'growth(total(CHN, CA5), 2013) == 10.0%'],
      ['USD 6.1 billion', 'off', 'export(CHN, KAZ)[2013] == 6.1bn'],
      ['USD 5.5 billion', 'not-checkable', 'export(CHN, KAZ)[2030] == 5.5bn'],
    ]);
  });

  it('gives the right figure with its receipt', () => {
    expect(checked.figures[2]).toMatchObject({ found: '$5.50 billion', receipt: { kind: 'cell', value: 5.5e9, source: 'customs' } });
  });

  it('says so in words, the number with its receipt', () => {
    expect(checked.figures.map(({ message }) => message.text)).toEqual([
      'USD 24.8 billion is right. China’s trade with Central Asia in 2013: $24.75 billion.',
      '10.0% is right. The growth of China’s trade with Central Asia in 2013: 10.00%.',
      'USD 6.1 billion is off. China’s exports to Kazakhstan in 2013: $5.50 billion.',
      'We can’t check USD 5.5 billion: we have no figure for it (no figure in our data (China 2030)).',
    ]);
    expect(checked.figures[2]?.message.spans.filter(({ receipt }) => receipt !== null).map(({ text }) => text)).toEqual(['$5.50 billion']);
  });

  it('keeps where each figure stands in the text', () => {
    for (const { start, end, printed } of checked.figures) expect(paragraph.slice(start, end)).toBe(printed);
  });

  it('counts, and names the sources', () => {
    expect(checked.counts).toEqual({ right: 2, 'right-elsewhere': 0, close: 0, off: 1, 'not-checkable': 1, 'not-understood': 0 });
    expect(checked.summary).toBe('Of 4 figures: 2 right, 1 off, 1 that can’t be checked.');
    expect(checked.sources.map(({ source }) => source.id)).toEqual(['customs']);
  });

  it('of a text without figures says so', () => {
    expect(checkDraft(claimsDataset, 'Trade kept growing.', 'en')).toEqual({
      figures: [],
      counts: { right: 0, 'right-elsewhere': 0, close: 0, off: 0, 'not-checkable': 0, 'not-understood': 0 },
      summary: 'We found no figure that we can check: amounts of money, percentages, multiples, fractions or ranks.',
      sources: [],
    });
    expect(checkDraft(claimsDataset, '', 'en').figures).toEqual([]);
  });

  it('a figure that rounding leaves open is right as far as one can say', () => {
    const dataset = makeDataset({ observations: [makeQuoted('24.7', {})] });
    const [figure] = checkDraft(dataset, 'In 2013, exports to Kazakhstan were USD 24.72 billion.', 'en').figures;
    expect(figure).toMatchObject({ outcome: 'right', withinRounding: true });
    expect(figure?.message.text).toMatch(/as far as rounded data can say/);
  });

  it.each([
    ['In 2013, exports to Kazakhstan exceeded USD 20.', 'right'],
    ['In 2013, exports to Kazakhstan exceeded USD 40.', 'off'],
    ['In 2013, exports to Kazakhstan were less than USD 40.', 'right'],
    ['In 2013, exports to Kazakhstan were at least USD 30.', 'right'],
    ['In 2013, exports to Kazakhstan did not exceed USD 30.', 'right'],
    ['In 2013, China ran a trade deficit of USD 10 with Kazakhstan.', 'right'],
    ['In 2013, China ran a trade surplus of USD 10 with Kazakhstan.', 'not-understood'],
    ['In 2013, China ran a trade deficit of more than USD 5 with Kazakhstan.', 'right'],
    ['In 2013, China ran a trade deficit of more than USD 15 with Kazakhstan.', 'off'],
  ])('%s', (text, outcome) => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 30 }), makeObservation({ value: 40, flow: 'import' })] });
    expect(checkDraft(dataset, text, 'en').figures.map((figure) => figure.outcome)).toEqual([outcome]);
  });

  it('compares a partner’s own trade with the partner’s own record', () => {
    const own = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', value: 24, source: 'office', release: 'office/first' });
    const dataset = makeDataset({ observations: [makeObservation({ value: 30 }), own] });
    const outcomes = (text: string) => checkDraft(dataset, text, 'en').figures.map(({ outcome }) => outcome);
    expect(outcomes("In 2013, Kazakhstan's imports from China were USD 24.")).toEqual(['right']);
    expect(outcomes("In 2013, China's exports to Kazakhstan were USD 24.")).toEqual(['right-elsewhere']);
    expect(outcomes("In 2013, China's exports to Kazakhstan were USD 25.")).toEqual(['off']);
    expect(outcomes("According to Kazakh statistics, China's exports to Kazakhstan were USD 24 in 2013.")).toEqual(['right']);
  });

  it.each([
    ['exports to Kazakhstan were USD 49.4 billion', 'right', 'by the revised figures'],
    ['exports to Kazakhstan exceeded USD 49 billion', 'right', 'by the revised figures'],
    ['exports to Kazakhstan were USD 51.2 billion', 'not-checkable', 'we don’t have the first published figure'],
    ['exports to Kazakhstan were USD 60.2 billion', 'off', 'is off'],
  ])('of a figure whose first print is not held: %s', (said, outcome, words) => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 49.4e9, flags: ['first-print-not-held'] })] });
    const [figure] = checkDraft(dataset, `In 2013, ${said}.`, 'en').figures;
    expect(figure?.outcome).toBe(outcome);
    expect(figure?.message.text).toContain(words);
  });

  it('says of a figure that another source gives of the same cell whose it is', () => {
    const other = makeObservation({ value: 24, source: 'office', release: 'office/first' });
    const dataset = makeDataset({ observations: [makeObservation({ value: 30 }), other] });
    const [one, two] = checkDraft(
      dataset,
      'In 2013, exports to Kazakhstan were USD 24. In 2013, exports to Kazakhstan were USD 25.',
      'en',
    ).figures;
    expect([one?.outcome, two?.outcome]).toEqual(['right-elsewhere', 'off']);
    expect(one?.message.text).toBe(
      'USD 24 comes from another source. China’s exports to Kazakhstan in 2013: $30 in its own figures as first published.',
    );
  });

  it('says of a figure that a source reconciled from both records that it is an estimate', () => {
    const estimate = {
      reporter: 'KAZ',
      partner: 'CHN',
      flow: 'import',
      source: 'office',
      release: 'office/first',
      status: 'reconciled',
    } as const;
    const dataset = makeDatasetOfGoods({ observations: [makeGoods('HS2012:27', 30), makeGoods('HS2012:27', 24, estimate)] });
    const [figure] = checkDraft(dataset, 'In 2013, China’s exports of mineral fuels to Kazakhstan were USD 24.', 'en').figures;
    expect(figure?.outcome).toBe('right-elsewhere');
    expect(figure?.message.text).toContain('an estimate reconciled from both sides’ figures');
  });

  it('takes another economy as the one whose trade the draft is about', () => {
    const own = makeObservation({ reporter: 'KAZ', partner: 'CHN', value: 24 });
    const reporter = economyCodeSchema.parse('KAZ');
    const { figures } = checkDraft(makeDataset({ observations: [own] }), 'In 2013, exports to China were USD 24.', 'en', { reporter });
    expect(figures).toMatchObject([{ outcome: 'right', expression: 'export(KAZ, CHN)[2013] == 24' }]);
  });

  it('says nothing of a sentence with a word that it does not know, and names the word', () => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 35 })] });
    const [right, off] = ['35', '36'].map(
      (number) => checkDraft(dataset, `In 2013, exports to Kazakhstan flummoxed USD ${number}.`, 'en').figures[0],
    );
    expect([right?.outcome, off?.outcome]).toEqual(['not-understood', 'not-understood']);
    expect(right).toMatchObject({ reason: 'unknown-word', word: 'flummoxed' });
    expect(right?.message.text).toBe('We didn’t understand USD 35: we don’t know the word “flummoxed”.');
  });

  it('calls a figure close, and never off, within three half units of its last digit or a hundredth', () => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 1000 })] });
    const outcomes = (...numbers: readonly string[]) =>
      numbers.map((number) => checkDraft(dataset, `In 2013, exports to Kazakhstan were USD ${number}.`, 'en').figures[0]?.outcome);
    expect(outcomes('1000', '1009', '1011', '991', '989')).toEqual(['right', 'close', 'off', 'close', 'off']);
    expect(checkDraft(dataset, 'In 2013, exports to Kazakhstan were USD 1009.', 'en').summary).toBe(
      'Of 1 figure: 0 right, 1 close, 0 off.',
    );
  });

  it('calls a figure that is far from what the data have not understood: more likely it was misread', () => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 1000 })] });
    const outcomes = (...numbers: readonly string[]) =>
      numbers.map((number) => checkDraft(dataset, `In 2013, exports to Kazakhstan were USD ${number}.`, 'en').figures[0]?.reason);
    expect(outcomes('2400', '2600', '500', '300')).toEqual([null, 'far', null, 'far']);
  });

  it('finds a figure that a part of a sentence tells right, and calls none of such a part off', () => {
    const dataset = makeDataset({ observations: [makeObservation({ value: 35 })] });
    const outcomes = (text: string) => checkDraft(dataset, text, 'en').figures.map(({ outcome }) => outcome);
    expect(outcomes('In 2013, exports to Kazakhstan were USD 35, while observers were flummoxed.')).toEqual(['right']);
    expect(outcomes('In 2013, exports to Kazakhstan were USD 36.5, while observers were flummoxed.')).toEqual(['not-understood']);
  });

  it('judges a record that is quoted by itself', () => {
    const own = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', value: 24, source: 'office', release: 'office/first' });
    const dataset = makeDataset({ observations: [makeObservation({ value: 30 }), own] });
    const outcomes = (text: string) => checkDraft(dataset, text, 'en').figures.map(({ outcome }) => outcome);
    expect(outcomes('Kazakh statistics show imports from China of USD 24 in 2013.')).toEqual(['right']);
    expect(outcomes('Kazakh statistics show imports from China of USD 30 in 2013.')).toEqual(['off']);
    expect(outcomes("Kazakhstan's imports from China were USD 30 in 2013.")).toEqual(['right-elsewhere']);
  });

  it('takes a denial for right only where no record has the figure', () => {
    const own = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', value: 24, source: 'office', release: 'office/first' });
    const dataset = makeDataset({ observations: [makeObservation({ value: 30 }), own] });
    const outcomes = (text: string) => checkDraft(dataset, text, 'en').figures.map(({ outcome }) => outcome);
    expect(outcomes('In 2013, exports to Kazakhstan were not USD 41.')).toEqual(['right']);
    expect(outcomes('In 2013, exports to Kazakhstan were not USD 30.')).toEqual(['off']);
    expect(outcomes('In 2013, exports to Kazakhstan were not USD 24.')).toEqual(['not-checkable']);
  });

  it('reads the economies as the usual study of the dataset writes them, and takes its reporter for the owner that is not named', () => {
    const observations = [makeObservation({ value: 35 }), makeObservation({ reporter: 'KAZ', partner: 'UZB', value: 70 })];
    const study = makeStudy();
    const read = (studies: readonly Study[], text: string) =>
      checkDraft(makeDataset({ observations, studies }), text, 'en').figures.map(({ expression, reason }) => expression ?? reason);
    const [named, unowned] = ['In 2013, China’s exports to Qazaqstan were USD 35.', 'In 2013, exports to Uzbekistan were USD 70.'];
    const spelt = { ...study.spellings, names: [['Qazaqstan', economyCodeSchema.parse('KAZ')]] satisfies StudySpellings['names'] };
    expect(read([study], named)).toEqual(['unknown-word']);
    expect(read([{ ...study, spellings: spelt }], named)).toEqual(['export(CHN, KAZ)[2013] == 35']);
    const asked = { ...study.question, reporter: economyCodeSchema.parse('KAZ') };
    expect(read([{ ...study, question: asked }], unowned)).toEqual(['export(KAZ, UZB)[2013] == 70']);
    expect(read([], unowned)).toEqual(['no-owner']);
    expect(read([], 'In 2013, China’s exports to Kazakhstan were USD 35.')).toEqual(['export(CHN, KAZ)[2013] == 35']);
  });

  it('tells a text in another language that this is why', () => {
    const french =
      'En 2013, le commerce de la Chine avec les cinq pays d’Asie centrale a atteint 24,8 milliards de dollars, soit 10 % de plus.';
    const { summary, figures } = checkDraft(claimsDataset, french, 'en');
    expect(summary).toBe('The text is in a language that we don’t read. We found two figures and checked none.');
    expect(figures.map(({ reason }) => reason)).toEqual(['language', 'language']);
  });

  it('is never stopped by what can mean nothing, as a span that runs backwards', () => {
    const text = 'Exports to Kazakhstan averaged $20.5 billion in 2029 and 2000, with imports at $15.8 billion.';
    expect(checkDraft(claimsDataset, text, 'en').figures.map(({ outcome }) => outcome)).toEqual(['not-checkable', 'not-checkable']);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  });
});

describe('splitSentences(text)', () => {
  it.each([
    ['Trade grew. It fell.', ['Trade grew.', 'It fell.']],
    ['Trade was 28.6 bn. in 2013. It fell.', ['Trade was 28.6 bn. in 2013.', 'It fell.']],
    ['The U.S. economy grew. Fine!', ['The U.S. economy grew.', 'Fine!']],
    ['See fig. 2 of Zhang, T. and others. Good?', ['See fig. 2 of Zhang, T. and others.', 'Good?']],
    ['A title\n\nA sentence', ['A title', 'A sentence']],
    ['He said “it grew.” Then left.', ['He said “it grew.”', 'Then left.']],
    ['one line\nanother line.', ['one line\nanother line.']],
    ['', []],
    ['   ', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it('keeps where each sentence begins', () => {
    const text = '  Trade grew.  It fell.\n\nIt rose.';
    for (const { text: sentence, start } of splitSentences(text)) expect(text.slice(start, start + sentence.length)).toBe(sentence);
  });
});

describe('draftFactsOf(dataset)', () => {
  it('remembers what was read for one draft, until it is more than 5,000 quantities', () => {
    const facts = draftFactsOf(claimsDataset);
    checkDraft(claimsDataset, paragraph, 'en');
    expect(draftFactsOf(claimsDataset)).toBe(facts);
    expect(facts.primary.memory.size).toBeGreaterThan(0);
    const [read] = facts.primary.memory.values();
    for (let index = 0; read !== undefined && index < 5000; index += 1) facts.primary.memory.set(`another ${index}`, read);
    expect(draftFactsOf(claimsDataset)).not.toBe(facts);
  });
});
