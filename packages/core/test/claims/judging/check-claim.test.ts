import { describe, expect, it } from 'vitest';
import { checkClaim, type LensResult, tellLenses } from '../../../src/claims/index.ts';
import { type CheckedClaim, type Dataset, ExpressionError, type Observation } from '../../../src/index.ts';
import { claimsDataset, makeClaim, makeIndicator, makeQuoted, makeVerdict } from '../../support/make-claims.ts';
import { makeDataset, makeObservation, makeTradeOfFive, type ObservationDraft } from '../../support/make-dataset.ts';

function check(dataset: Dataset, expression: string | null, draft: Parameters<typeof makeClaim>[2] = {}): CheckedClaim {
  return checkClaim(dataset, makeClaim('C1', expression, draft), 'en');
}

const ofPaper: ObservationDraft = { status: 'from-the-paper', flags: ['rounded'], source: 'text', release: 'text/first' };
const ofKazakhstan = { reporter: 'KAZ', partner: 'CHN', flow: 'import', source: 'office', release: 'office/first' } as const;

/** China's exports to Kazakhstan in 2013, as a table and, where given, as revised, as Kazakhstan records them, and as the paper prints. */
function records(figures: { own?: number; revised?: number; mirror?: number; paper?: string; estimate?: number }): Dataset {
  const { own, revised, mirror, paper, estimate } = figures;
  const observations: Observation[] = [];
  if (own !== undefined) observations.push(makeObservation({ value: own }));
  if (revised !== undefined) observations.push(makeObservation({ value: revised, release: 'customs/revised' }));
  if (mirror !== undefined) observations.push(makeObservation({ ...ofKazakhstan, value: mirror }));
  if (paper !== undefined) observations.push(makeQuoted(paper, ofPaper));
  if (estimate !== undefined)
    observations.push(makeObservation({ value: estimate, source: 'office', release: 'office/first', status: 'reconciled' }));
  return makeDataset({ observations });
}

describe('checkClaim(dataset, claim, language) finds the verdict', () => {
  const claimed = 'export(CHN, KAZ)[2013] == 30';

  it.each([
    ['supported, where it holds in every record that speaks', { own: 30, mirror: 30 }, 'supported', 'holds'],
    ['supported, where no other record speaks', { own: 30 }, 'supported', 'holds'],
    ['contradicted, where it fails everywhere', { own: 20, mirror: 21 }, 'contradicted', 'fails'],
    [
      'source-sensitive, where the partner’s record decides otherwise',
      { own: 30, mirror: 24 },
      'source-sensitive',
      'holds in reporter/first; fails in partner/first, partner/latest',
    ],
    [
      'source-sensitive, where a revision decides otherwise',
      { own: 30, revised: 28 },
      'source-sensitive',
      'holds in reporter/first; fails in reporter/latest',
    ],
    [
      'source-sensitive, where it fails as published and holds as revised',
      { own: 28, revised: 30 },
      'source-sensitive',
      'fails in reporter/first; holds in reporter/latest',
    ],
    ['not-checkable, where the record has no figure, whatever others say', { mirror: 30 }, 'not-checkable', 'missing: not-in-data'],
  ] as const)('%s', (_name, figures, verdict, reason) => {
    const checked = check(records(figures), claimed);
    expect([checked.verdict, checked.reason]).toEqual([verdict, reason]);
  });

  it.each([
    ['the threshold lies inside the rounding of the figure', '> 24.72bn', 'rounding-sensitive'],
    ['the threshold lies below it', '> 24.6bn', 'supported'],
    ['the threshold lies above it', '> 24.8bn', 'contradicted'],
    ['the stated digits are finer than those of the figure', '== 24.72bn', 'rounding-sensitive'],
    ['the stated digits are those of the figure', '== 24.7bn', 'supported'],
    ['the stated digits are coarser', '== 25bn', 'supported'],
    ['no rounding leads from the one to the other', '== 24.9bn', 'contradicted'],
  ])('of a quoted figure, where %s', (_name, comparison, verdict) => {
    const dataset = makeDataset({ observations: [makeQuoted('24.7', {})] });
    expect(check(dataset, `export(CHN, KAZ)[2013] ${comparison}`).verdict).toBe(verdict);
  });

  it.each([
    ['is not-independent against the paper’s own figure', { paper: '19.7' }, '== 19.7bn', 'not-independent'],
    ['is contradicted by the paper’s own figure: that it can do', { paper: '19.7' }, '== 18bn', 'contradicted'],
    [
      'is not-independent where no record has the digits, though an estimate has',
      { paper: '19.7', estimate: 19.68e9 },
      '== 19.7bn',
      'not-independent',
    ],
    ['is not-independent where others decide otherwise', { paper: '19.7', estimate: 18.2e9 }, '== 19.7bn', 'not-independent'],
    ['is supported where any figure of others would do', { paper: '19.7', estimate: 18.2e9 }, '> 10bn', 'supported'],
    ['is not-independent where nobody else sets a limit', { paper: '19.7' }, '> 10bn', 'not-independent'],
  ])('%s', (_name, figures, comparison, verdict) => {
    expect(check(records(figures), `export(CHN, KAZ)[2013] ${comparison}`).verdict).toBe(verdict);
  });

  it('is not-independent before it is source-sensitive, and says who decides otherwise', () => {
    const { verdict, reason } = check(records({ paper: '19.7', mirror: 5.3e9 }), 'export(CHN, KAZ)[2013] == 19.7bn');
    expect([verdict, reason]).toEqual(['not-independent', 'holds on nothing independent; fails in partner/first, partner/latest']);
  });

  it('is source-sensitive where another published figure decides otherwise', () => {
    const dataset = makeDataset({
      observations: [makeObservation({ value: 38.53e9 })],
      indicators: [makeIndicator({ indicator: 'customs', economy: 'KAZ', value: 38.6, unit: 'USD bn' })],
    });
    const { verdict, reason, lenses } = check(dataset, 'export(CHN, KAZ)[2013] == 38.6bn', {
      otherwise: "indicator('customs', KAZ, 2013) == 38.6bn",
    });
    expect([verdict, reason]).toEqual(['source-sensitive', 'fails in reporter/first; holds in otherwise']);
    expect(lenses.at(-1)).toMatchObject({ id: 'otherwise', record: null, outcome: 'holds', label: 'another published figure' });
  });

  const left = { what: 'the reason', reason: 'causal', needs: 'a second world' } as const;

  it.each([
    [
      'supported in part, where it holds and leaves a part open',
      { own: 30, mirror: 30 },
      'supported-in-part',
      'holds; leaves a part: causal',
    ],
    ['contradicted all the same, where the part that is spoken to fails', { own: 20 }, 'contradicted', 'fails'],
    ['source-sensitive all the same, where another record decides otherwise', { own: 30, mirror: 24 }, 'source-sensitive', null],
    ['not-independent all the same, where only the study says so', { paper: '30' }, 'not-independent', null],
  ] as const)('is %s', (_name, figures, verdict, reason) => {
    const amount = 'paper' in figures ? '30bn' : '30';
    const checked = check(records(figures), `export(CHN, KAZ)[2013] == ${amount}`, { leaves: left });
    expect(checked.verdict).toBe(verdict);
    if (reason !== null) expect(checked.reason).toBe(reason);
  });

  it('a sum of two vintages can be told: revised(series) is read as revised since, the rest as first published', () => {
    const checked = check(records({ own: 28, revised: 30 }), 'revised(export(CHN, KAZ))[2013] - export(CHN, KAZ)[2013] == 2');
    expect(checked.lenses.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['reporter/first', 'holds'],
      ['reporter/latest', 'fails'],
      ['partner/first', 'missing'],
      ['partner/latest', 'missing'],
    ]);
    expect(checked.sentence.text).toContain(
      'It holds with the reporter’s figures as first published (China’s exports to Kazakhstan (as revised) in 2013 minus China’s exports to Kazakhstan in 2013: $2) and fails with the reporter’s figures as revised ($0 ≠ 2).',
    );
  });

  it('a figure that rounding leaves undecided elsewhere decides nothing otherwise', () => {
    const dataset = makeDataset({
      observations: [
        makeObservation({ value: 30 }),
        makeObservation({ value: 30, release: 'customs/revised', status: 'printed', flags: ['rounded'] }),
      ],
    });
    expect(check(dataset, 'export(CHN, KAZ)[2013] == 30.0').verdict).toBe('supported');
  });

  it('throws ExpressionError for an expression that cannot be read', () => {
    expect(() => check(claimsDataset, 'total(CHN')).toThrow(ExpressionError);
  });
});

describe('checkClaim(dataset, claim, language) on digits', () => {
  const rounded = (billions: string, draft: ObservationDraft = {}) =>
    makeObservation({
      value: Number(billions) * 1e9,
      printed: { value: billions, unit: 'billion USD' },
      status: 'printed',
      flags: ['rounded'],
      ...draft,
    });
  const difference = [rounded('14.0'), rounded('1.6', { flow: 'import' })];
  const verdictOf = (observations: readonly Observation[], expression: string) => check(makeDataset({ observations }), expression).verdict;

  it('lets a difference of rounded figures equal what the text rounds to the same digit, and leaves a finer digit and a neighbour open', () => {
    const balance = 'balance(CHN, KAZ)[2013]';
    expect(verdictOf(difference, `${balance} == 12.4bn`)).toBe('supported');
    expect(verdictOf(difference, `${balance} == 12.40bn`)).toBe('rounding-sensitive');
    expect(verdictOf(difference, `${balance} == 12.5bn`)).toBe('rounding-sensitive');
    expect(verdictOf(difference, `${balance} == 12.6bn`)).toBe('contradicted');
  });

  it('reads a revision of a print that is not held as far as a first print may have lain from it, as first published alone', () => {
    const revised = makeObservation({ value: 49.4e9, flags: ['first-print-not-held'] });
    const { lenses, sentence } = check(makeDataset({ observations: [revised] }), 'export(CHN, KAZ)[2013] == 50bn', {
      quotes: 'the customs',
    });
    expect(lenses.slice(0, 2).map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['reporter/first undecided', 'reporter/latest fails']);
    expect(sentence.text).toContain('Some of these figures are already revised. We don’t have the first published ones, which may differ.');
    expect(check(makeDataset({ observations: [revised] }), 'export(CHN, KAZ)[2013] > 40bn').verdict).toBe('supported');
  });

  it('says that a statement which others bear out was read with a figure of the paper', () => {
    const { verdict, sentence } = check(records({ paper: '19.7', estimate: 18.2e9 }), 'export(CHN, KAZ)[2013] > 10bn');
    expect(verdict).toBe('supported');
    expect(sentence.text).toContain(
      'It uses figures from the paper (China’s exports to Kazakhstan, 2013). Without them, other figures give the same answer.',
    );
  });
});

describe('tellLenses(lenses, language)', () => {
  it('counts in how many records and vintages a statement holds, fails, is open or has no figures', () => {
    const outcomes = (...all: readonly LensResult['outcome'][]) =>
      tellLenses(
        all.map((outcome) => ({ outcome })),
        'en',
      );
    expect(outcomes('holds', 'holds', 'fails', 'fails', 'fails')).toBe('Of five sets of figures it holds with two and fails with three.');
    expect(outcomes('holds', 'missing', 'undecided')).toBe(
      'Of three sets of figures it holds with one, is left open by rounding with one and has no data with one.',
    );
    expect(outcomes('holds')).toBeNull();
  });
});

describe('checkClaim(dataset, claim, language) on a figure that the text quotes', () => {
  const quoted = { quotes: 'the customs' };
  const withPrint = (level: number, print: number, draft: Parameters<typeof makeIndicator>[0] = {}): Dataset =>
    makeDataset({
      observations: [makeObservation({ value: level })],
      indicators: [makeIndicator({ indicator: 'print', economy: 'KAZ', value: print, unit: 'USD bn', ...draft })],
    });
  const printed = { ...quoted, otherwise: "indicator('print', KAZ, 2013) == 38.6bn" };

  it('is supported by the record of its publisher, and sets beside it what the partner records', () => {
    const { verdict, reason, deciding, sentence } = check(records({ own: 30, mirror: 24 }), 'export(CHN, KAZ)[2013] == 30', quoted);
    expect([verdict, reason, deciding]).toEqual([
      'supported',
      'holds in reporter/first; not in partner/first, partner/latest',
      'reporter/first',
    ]);
    expect(sentence.text).toBe(
      'The figures of the customs support it: China’s exports to Kazakhstan in 2013: $30. ' +
        'Others: the partner’s figures as first published ($24 ≠ 30).',
    );
  });

  it('is supported by another print of its publisher, where the sum of the flows gives other digits, and shows that print', () => {
    const { verdict, reason, sentence, working } = check(withPrint(38.53e9, 38.6), 'export(CHN, KAZ)[2013] == 38.6bn', printed);
    expect([verdict, reason]).toEqual(['supported', 'holds in otherwise; not in reporter/first, reporter/latest']);
    expect(sentence.text).toContain('Others: the reporter’s figures as first published ($38.53 billion ≠ $38.6 billion).');
    expect(working[0]?.expression).toBe("indicator('print', KAZ, 2013) == 38.6bn");
  });

  it('is supported by the vintage that it was taken from, whichever that is', () => {
    const { verdict, reason } = check(records({ own: 28, revised: 30 }), 'export(CHN, KAZ)[2013] == 30', quoted);
    expect([verdict, reason]).toEqual(['supported', 'holds in reporter/latest; not in reporter/first']);
  });

  it('is supported in part where it leaves a part open', () => {
    const leaves = { what: 'why', reason: 'causal', needs: 'more' } as const;
    expect(check(records({ own: 30 }), 'export(CHN, KAZ)[2013] == 30', { ...quoted, leaves }).verdict).toBe('supported-in-part');
  });

  it('is decided by rounding where the print of its publisher has too few digits', () => {
    const statement = { ...quoted, otherwise: "indicator('print', KAZ, 2013) == 38.62bn" };
    const dataset = withPrint(38.53e9, 38.6, { flags: ['rounded'] });
    const { verdict, reason } = check(dataset, 'export(CHN, KAZ)[2013] == 38.62bn', statement);
    expect([verdict, reason]).toEqual(['rounding-sensitive', 'undecided within rounding in otherwise; fails in reporter/first']);
  });

  it('is contradicted where its publisher printed something else everywhere', () => {
    expect(check(withPrint(38.53e9, 38.4), 'export(CHN, KAZ)[2013] == 38.6bn', printed).verdict).toBe('contradicted');
  });

  it('is dependent on the source where only the partner has these digits', () => {
    expect(check(records({ own: 28, mirror: 30 }), 'export(CHN, KAZ)[2013] == 30', quoted).verdict).toBe('source-sensitive');
  });

  it('is not independent where the print is known from the text alone', () => {
    const { verdict, reason } = check(withPrint(38.53e9, 38.6, { source: 'text' }), 'export(CHN, KAZ)[2013] == 38.6bn', printed);
    expect([verdict, reason]).toEqual(['not-independent', 'holds on nothing independent; fails in reporter/first']);
  });
});

describe('checkClaim(dataset, claim, language) on a claim without an expression', () => {
  it('is not-checkable with the reason on record and what would be needed', () => {
    const checked = check(claimsDataset, null, { notCheckable: { reason: 'causal', needs: 'a second world' } });
    expect(checked).toMatchObject({ verdict: 'not-checkable', reason: 'causal', working: [], lenses: [], parts: [], filled: null });
    expect(checked.sentence.text).toBe(
      'We can’t check it: it is about causes, which trade figures alone can’t show. Needed: a second world.',
    );
  });

  it.each([
    ['no-data', 'we found no data'],
    ['no-definition', 'it names nothing that could be measured'],
  ] as const)('%s in words', (reason, words) => {
    expect(check(claimsDataset, null, { notCheckable: { reason, needs: 'more' } }).sentence.text).toBe(
      `We can’t check it: ${words}. Needed: more.`,
    );
  });

  it('takes a claim that names no reason as one of nothing that could be measured', () => {
    const claim = { ...makeClaim('C1', null, { notCheckable: { reason: 'causal', needs: 'more' } }), notCheckable: null };
    const { reason, sentence } = checkClaim(claimsDataset, claim, 'en');
    expect([reason, sentence.text]).toEqual(['no-definition', expect.stringMatching(/^We can’t check it: it names nothing/)]);
  });
});

describe('checkClaim(dataset, claim, language) writes the verdict in words', () => {
  it.each([
    [{ own: 30 }, 'The data support it: China’s exports to Kazakhstan in 2013: $30.'],
    [{ own: 20 }, 'The data contradict it: China’s exports to Kazakhstan in 2013: $20, not 30.'],
    [{}, 'We can’t check it: no figure in our data (China 2013).'],
    [
      { own: 30, mirror: 24 },
      'It holds with the reporter’s figures as first published (China’s exports to Kazakhstan in 2013: $30) and fails with the partner’s figures as first published ($24 ≠ 30).',
    ],
    [
      { own: 28, revised: 30 },
      'It fails with the reporter’s figures as first published (China’s exports to Kazakhstan in 2013: $28, not 30) and holds with the reporter’s figures as revised ($30).',
    ],
  ])('%o', (figures, text) => {
    expect(check(records(figures), 'export(CHN, KAZ)[2013] == 30').sentence.text).toBe(text);
  });

  it.each([
    ['a number that its rounding leaves open is not written as equal', '== 24.72bn', '$24.700 billion, too close to $24.72 billion to say'],
    ['nor as above', '> 24.72bn', '$24.700 billion, too close to $24.72 billion to say'],
    ['a number that rounds to the stated one is written as about it', '== 25bn', '$24.7 billion ≈ $25 billion'],
    ['the stated number itself is written once', '== 24.7bn', '$24.70 billion'],
  ])('%s', (_name, comparison, filled) => {
    expect(check(makeDataset({ observations: [makeQuoted('24.7', {})] }), `export(CHN, KAZ)[2013] ${comparison}`).filled?.text).toBe(
      filled,
    );
  });

  it.each([
    ['rank(total(CHN, *), 2013)[KGZ] >= 2', '3rd, no higher than 2nd'],
    ['rank(total(CHN, *), 2013)[KGZ] <= 4', '3rd, no lower than 4th'],
    ['rank(total(CHN, *), 2013)[KGZ] < 2', '3rd, not above 2nd'],
    ['rank(total(CHN, *), 2013)[KGZ] > 4', '3rd, not below 4th'],
    ['1 < 3 < 2', '1, 3, 2: not in this order'],
    ["date('first-meeting') < '2012'", '2013-09-07 ≥ 2012'],
    ['not (1 == 2)', '1 ≠ 2'],
    ["not says('first-meeting', 'Bishkek')", "not (says('first-meeting', 'Bishkek'))"],
    ['1 == 2 or 3 == 4', '1 ≠ 2; 3 ≠ 4'],
  ])('%s is read out as what is so', (expression, filled) => {
    expect(check(claimsDataset, expression).filled?.text).toBe(filled);
  });

  it('years that have no figure are not told as years that hold', () => {
    const { filled } = check(claimsDataset, 'every(2015..2018, total(CHN, KAZ) > 1)');
    expect(filled?.text).toMatch(/^total\(CHN, KAZ\) > 1: not decided in 2017 .* and 2018 .*, out of four years$/);
  });

  it('gives each number its receipt, those of the other records too', () => {
    const { spans } = check(records({ own: 30, mirror: 24 }), 'export(CHN, KAZ)[2013] == 30').sentence;
    expect(spans.map(({ text, receipt }) => [text.length < 8 ? text : '...', receipt?.value ?? null])).toEqual([
      ['...', null],
      ['$30', 30],
      ['...', null],
      ['$24', 24],
      [' ≠ 30).', null],
    ]);
  });

  it('says which part of the statement the data do not speak to', () => {
    const { sentence, verdict } = check(records({ own: 30 }), 'export(CHN, KAZ)[2013] == 30', {
      leaves: { what: 'what it was spent on', reason: 'no-data', needs: 'the bills' },
    });
    expect(verdict).toBe('supported-in-part');
    expect(sentence.text).toBe(
      'The data support a part of it: China’s exports to Kazakhstan in 2013: $30. ' +
        'Not decided: what it was spent on; we found no data for that. Needed: the bills.',
    );
  });

  it.each([
    ['growth(total(CHN, CA5), 2013) > 5%', 'the growth of China’s trade with Central Asia in 2013: 10.0%, above 5%'],
    ['growth(total(CHN, CA5), 2013) >= 10%', 'the growth of China’s trade with Central Asia in 2013: 10.0%, at least 10%'],
    ['growth(total(CHN, CA5), 2013) <= 5%', 'the growth of China’s trade with Central Asia in 2013: 10.0%, above 5%'],
    ['growth(total(CHN, CA5), 2013) < 5%', 'the growth of China’s trade with Central Asia in 2013: 10.0%, not below 5%'],
    ['total(CHN, CA5)[2013] != 20bn', 'China’s trade with Central Asia in 2013: $24.8 billion, other than $20 billion'],
    ['total(CHN, CA5)[2013] == 24.75bn', 'China’s trade with Central Asia in 2013: $24.750 billion'],
    ['rank(total(CHN, *), 2013)[KGZ] == 3', 'Kyrgyzstan’s rank in China’s trade with each of the five in 2013: 3rd'],
    ['argmax(2012..2016, total(CHN, CA5)) == 2015', 'the peak year of China’s trade with Central Asia, 2012–2016: 2016, not 2015'],
    ['argmax(total(CHN, *), 2013) == UZB', 'the highest in China’s trade with each of the five in 2013: Kazakhstan, not Uzbekistan'],
    [
      'export(CHN, KAZ)[2013] > export(CHN, UZB)[2013]',
      'China’s exports to Kazakhstan in 2013 ($5.5 billion): above China’s exports to Uzbekistan in 2013 ($4.4 billion)',
    ],
    [
      'export(CHN, KAZ)[2013] < export(CHN, UZB)[2013]',
      'China’s exports to Kazakhstan in 2013 ($5.5 billion): not below China’s exports to Uzbekistan in 2013 ($4.4 billion)',
    ],
    [
      'export(CHN, KAZ)[2013] > export(CHN, UZB)[2013] > export(CHN, KGZ)[2013]',
      'China’s exports to Kazakhstan in 2013 ($5.5 billion) > China’s exports to Uzbekistan in 2013 ($4.4 billion) > China’s exports to Kyrgyzstan in 2013 ($3.3 billion)',
    ],
    ['every(2013..2016, growth(total(CHN, CA5)) > 0)', 'the growth of China’s trade with Central Asia above 0 for all four years'],
    [
      'every(2013..2016, growth(total(CHN, CA5)) > 9%)',
      'the growth of China’s trade with Central Asia above 9%: not so in 2015 (8.3% ≤ 9%) and 2016 (7.7% ≤ 9%), out of four years',
    ],
    [
      'some(2013..2016, growth(total(CHN, CA5)) > 9.5%)',
      'the growth of China’s trade with Central Asia above 9.5% for 2013 (10.00% > 9.5%)',
    ],
    ['some(2013..2016, growth(total(CHN, CA5)) > 20%)', 'the growth of China’s trade with Central Asia above 20% for none of four years'],
    [
      'every(2012..2013, every(export(CHN, *) > 1.05bn))',
      'China’s exports to each of the five above 1.05 billion: not so in 2012 (Turkmenistan: $1.000 billion ≤ $1.05 billion), out of two years',
    ],
    [
      'every(export(CHN, *)[2012] > 2bn)',
      'China’s exports to each of the five in 2012 above 2 billion: not so for Tajikistan ($2.0 billion ≤ $2 billion) and Turkmenistan ($1.0 billion ≤ $2 billion), out of five economies',
    ],
    ["not says('first-meeting', 'Bishkek')", 'we found no source that says our entry for “First meeting” says “Bishkek”'],
    [
      "date('first-meeting') < date('third-meeting')",
      'the date of “First meeting” (2013-09-07): before the date of “The event third-meeting” (2015)',
    ],
    ["date('first-meeting') > '2013-10'", 'the date of “First meeting”: 2013-09-07, not after 2013-10'],
    [
      "date('first-meeting') < date('second-meeting') < date('third-meeting')",
      'in this order: the date of “First meeting” (2013-09-07), the date of “The event second-meeting” (2014-05), the date of “The event third-meeting” (2015)',
    ],
    ["date('first-meeting') == '2013-09'", 'the date of “First meeting”: 2013-09-07 (the text says 2013-09)'],
    ["text('progress', KAZ, 2013) == 'strong'", 'the ‘progress’ of Kazakhstan in 2013: strong'],
    ['2016 - 2012 == 4', '2016 minus 2012: 4'],
    ['1 == 2 or 2 == 2', '2'],
    ['1 == 2 and 2 == 2', '1 ≠ 2'],
  ])('%s', (expression, working) => {
    const { text } = check(claimsDataset, expression).sentence;
    expect(text.replace(/^The data (support|contradict) it: /, '').replace(/\.$/, '')).toBe(working);
  });
});

describe('checkClaim(dataset, claim, language) shows the working', () => {
  it('line by line: the whole, its parts, the numbers with their receipts', () => {
    const { working } = check(claimsDataset, 'total(CHN, CA5)[2013] == 24.8bn and rank(total(CHN, *), 2013)[KAZ] == 1');
    expect(working.map(({ depth, expression, at, filled, outcome }) => [depth, expression, at, filled.text, outcome])).toEqual([
      [0, 'total(CHN, CA5)[2013] == 24.8bn and rank(total(CHN, *), 2013)[KAZ] == 1', null, '$24.75 billion ≈ $24.8 billion; 1st', 'holds'],
      [1, 'total(CHN, CA5)[2013] == 24.8bn', null, '$24.75 billion ≈ $24.8 billion', 'holds'],
      [2, 'total(CHN, CA5)', '2013', '$24.8 billion', null],
      [1, 'rank(total(CHN, *), 2013)[KAZ] == 1', null, '1st', 'holds'],
      [2, 'rank(total(CHN, *), 2013)', 'KAZ', '1st', null],
    ]);
    expect(working.map(({ receipt }) => receipt?.kind ?? null)).toEqual([null, null, 'step', null, 'step']);
  });

  it('names the member of each number among which the largest was sought', () => {
    const { working } = check(claimsDataset, 'argmax(total(CHN, *), 2013) == KAZ');
    expect(working.slice(1).map(({ at }) => at)).toEqual(['KAZ 2013', 'UZB 2013', 'KGZ 2013', 'TJK 2013', 'TKM 2013']);
    const changes = check(claimsDataset, 'argmin(change(2012..2013, total(CHN, *))) == KAZ').working;
    expect(changes.slice(1).map(({ at }) => at)).toEqual(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
  });

  it('with a receipt for every number of the data in a statement, and none for those of the text', () => {
    const { filled, working, lenses } = check(claimsDataset, 'total(CHN, CA5)[2013] == 24.8bn');
    const [statement] = working;
    for (const sentence of [filled, statement?.filled, lenses[0]?.filled]) {
      expect(sentence?.spans.map(({ text, receipt }) => [text, receipt?.subject.quantity ?? null])).toEqual([
        ['$24.75 billion', 'total-trade'],
        [' ≈ $24.8 billion', null],
      ]);
    }
  });

  it('with a line for each year and each economy that a statement runs over', () => {
    const { working } = check(claimsDataset, 'every(2012..2013, every(export(CHN, {KAZ, TKM}) > import(CHN, {KAZ, TKM})))');
    expect(working.filter(({ depth }) => depth < 3).map(({ depth, at, outcome }) => [depth, at, outcome])).toEqual([
      [0, null, 'holds'],
      [1, '2012', 'holds'],
      [2, 'KAZ 2012', 'holds'],
      [2, 'TKM 2012', 'holds'],
      [1, '2013', 'holds'],
      [2, 'KAZ 2013', 'holds'],
      [2, 'TKM 2013', 'holds'],
    ]);
  });

  it('with the statements that a count counts', () => {
    const { working } = check(claimsDataset, "count(2012..2014, indicator('price', WLD) < 95) == 2");
    expect(working.map(({ depth, at, filled, outcome }) => [depth, at, filled.text, outcome])).toEqual([
      [0, null, '2', 'holds'],
      [1, null, '2', null],
      [2, '2012', '100 ≥ 95', 'fails'],
      [3, '2012', '100', null],
      [2, '2013', '90 < 95', 'holds'],
      [3, '2013', '90', null],
      [2, '2014', '80 < 95', 'holds'],
      [3, '2014', '80', null],
    ]);
  });

  it('with the members among which one was found', () => {
    const { working } = check(claimsDataset, 'argmax(total(CHN, {KAZ, UZB}), 2013) == KAZ');
    expect(working.slice(1).map(({ filled }) => filled.text)).toEqual(['$8.25 billion', '$6.6 billion']);
  });

  it('with the interval that rounding leaves of a number', () => {
    const dataset = makeDataset({ observations: [makeQuoted('24.7', {})] });
    const { working } = check(dataset, 'export(CHN, KAZ)[2013] > 20bn');
    expect(working[1]?.interval).toEqual({ low: expect.closeTo(24.65e9, 0), high: expect.closeTo(24.75e9, 0) });
  });

  it('without the alternates of its cells, which can be opened by themselves', () => {
    const { working, sentence, lenses, filled } = check(records({ own: 30, revised: 28 }), 'export(CHN, KAZ)[2013] == 30');
    const text = JSON.stringify([working, sentence, lenses, filled]);
    expect(text).toContain('"alternates":[]');
    expect(text).not.toContain('"alternates":[{');
  });

  it('with the sources that it rests on', () => {
    expect(
      check(claimsDataset, "total(CHN, CA5)[2013] > 0 and indicator('price', WLD, 2013) > 0").sources.map(({ source }) => source.id),
    ).toEqual(['customs', 'office']);
  });
});

describe('checkClaim(dataset, claim, language) lists every record and vintage', () => {
  it('of a claim on trade', () => {
    const { lenses } = check(records({ own: 30, mirror: 24 }), 'export(CHN, KAZ)[2013] == 30');
    expect(lenses.map(({ id, outcome, filled }) => [id, outcome, filled.text])).toEqual([
      ['reporter/first', 'holds', '$30'],
      ['reporter/latest', 'holds', '$30'],
      ['partner/first', 'fails', '$24 ≠ 30'],
      ['partner/latest', 'fails', '$24 ≠ 30'],
    ]);
  });

  it('with the reason where a record has no figure', () => {
    const { lenses } = check(records({ own: 30 }), 'export(CHN, KAZ)[2013] == 30');
    expect(lenses[2]).toMatchObject({ outcome: 'missing', missing: 'no figure in our data (Kazakhstan 2013)' });
    expect(lenses[0]?.missing).toBeNull();
  });

  it('of a claim that reads no trade there is but one', () => {
    const { lenses } = check(claimsDataset, "indicator('price', WLD, 2013) == 90");
    expect(lenses).toMatchObject([{ id: 'cited', record: null, vintage: null, label: 'the cited figures', outcome: 'holds' }]);
  });
});

describe('checkClaim(dataset, claim, language) judges the parts of a claim', () => {
  it('each by itself', () => {
    const { parts, verdict } = check(
      claimsDataset,
      'total(CHN, CA5)[2013] == 24.8bn and total(CHN, CA5)[2014] == 99bn and total(CHN, CA5)[2020] > 0',
    );
    expect(verdict).toBe('contradicted');
    expect(parts.map((part) => [part.expression, part.verdict])).toEqual([
      ['total(CHN, CA5)[2013] == 24.8bn', 'supported'],
      ['total(CHN, CA5)[2014] == 99bn', 'contradicted'],
      ['total(CHN, CA5)[2020] > 0', 'not-checkable'],
    ]);
  });

  it('of a single statement there are none', () => {
    expect(check(claimsDataset, 'total(CHN, CA5)[2013] == 24.8bn').parts).toEqual([]);
    expect(check(claimsDataset, '1 == 1 or 1 == 2').parts).toEqual([]);
  });
});

describe('checkClaim(dataset, claim, language) compares with the ledger', () => {
  const withLedger = (verdict: string, reason: string): Dataset =>
    makeDataset({ observations: [...makeTradeOfFive(2012, 2014)], verdicts: [makeVerdict('C1', verdict, reason)] });

  it.each([
    ['the same', 'supported', 'holds', false],
    ['another verdict', 'contradicted', 'fails', true],
    ['another reason', 'supported', 'held once', true],
  ])('%s on record', (_name, verdict, reason, changed) => {
    const checked = check(withLedger(verdict, reason), 'total(CHN, CA5)[2013] > 0');
    expect([checked.recorded?.verdict, checked.changed]).toEqual([verdict, changed]);
  });

  it('nothing on record is no change', () => {
    expect(check(claimsDataset, 'total(CHN, CA5)[2013] > 0')).toMatchObject({ recorded: null, changed: false });
  });

  it('a claim without expression that had one on record has changed', () => {
    const checked = check(withLedger('supported', 'holds'), null, { notCheckable: { reason: 'no-data', needs: 'data' } });
    expect(checked.changed).toBe(true);
  });
});
