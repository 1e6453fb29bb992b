import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, viewToJson } from '../../src/index.ts';
import { describeJoints } from '../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../support/make-dataset.ts';

const office = { source: 'office', release: 'office/first' } as const;
const text = { source: 'text', release: 'text/first' } as const;
const dataset = makeDataset({
  observations: [
    makeObservation({ period: 2012, value: 10 }),
    makeObservation({ period: 2013, value: 11 }),
    makeObservation({ period: 2015, value: 12, ...office }),
    makeObservation({ period: 2016, value: 13, ...text }),
    makeObservation({ partner: 'UZB', period: 2015, value: 5 }),
    makeObservation({ partner: 'UZB', period: 2016, value: 6 }),
  ],
});
const view = (query: string, over = dataset) => computeView(over, decodeViewSpec(askedWorld, query));

const exportsTo = (partner: string) => ({ quantity: 'export', reporter: 'CHN', partner, recorder: 'CHN', period: null });

describe('computeView(dataset, spec) joints', () => {
  it('marks each period from which a series rests on another release, across a discrepancy too', () => {
    expect(view('measure=export&partners=KAZ&years=2012-2016').joints).toEqual([
      { series: 'export-kaz-reporter', kind: 'release', period: '2015', from: 'customs/first', to: 'office/first', of: exportsTo('KAZ') },
      { series: 'export-kaz-reporter', kind: 'release', period: '2016', from: 'office/first', to: 'text/first', of: exportsTo('KAZ') },
    ]);
  });

  it('has none where every figure comes from one release', () => {
    expect(view('measure=export&partners=UZB&years=2015-2016').joints).toEqual([]);
    expect(view('measure=export&partners=KAZ&years=2012-2013').joints).toEqual([]);
  });

  it('does not take two partners with different sources for a joint', () => {
    const { joints } = view('measure=export&partners=KAZ,UZB&years=2015-2016');
    expect(joints.map(({ series, period }) => `${series} ${period}`)).toEqual(['export-kaz-reporter 2016']);
  });

  it('marks a sum once for each member and pair of releases', () => {
    const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].flatMap((partner) => [
      makeObservation({ partner, period: 2013 }),
      makeObservation({ partner, period: 2014, ...(partner === 'KAZ' ? text : office) }),
    ]);
    const { joints } = view('measure=export&partners=CA5&years=2013-2014', makeDataset({ observations: five }));
    expect(joints.map(({ to, of }) => [to, of.partner])).toEqual([
      ['text/first', 'KAZ'],
      ['office/first', 'UZB'],
      ['office/first', 'KGZ'],
      ['office/first', 'TJK'],
      ['office/first', 'TKM'],
    ]);
  });

  it('marks two members that swap their sources, though the releases of the sum are the same', () => {
    const swapped = makeDataset({
      observations: [
        makeObservation({ period: 2013 }),
        makeObservation({ period: 2013, flow: 'import', ...office }),
        makeObservation({ period: 2014, ...office }),
        makeObservation({ period: 2014, flow: 'import' }),
      ],
    });
    expect(view('partners=KAZ&years=2013-2014', swapped).joints).toHaveLength(2);
  });

  it('marks a rate of growth at the year whose source is new, not at the year before that it reads too', () => {
    expect(view('measure=export&partners=KAZ&years=2013-2016&transform=growth').joints.map(({ period }) => period)).toEqual(['2016']);
    expect(view('measure=export&partners=UZB&years=2016&transform=growth').joints).toEqual([]);
  });

  it('marks the records of a pair each for itself', () => {
    const mirror = [2015, 2016].map((period) =>
      makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period, ...(period === 2015 ? office : text) }),
    );
    const both = makeDataset({ observations: [...mirror, makeObservation({ period: 2015 }), makeObservation({ period: 2016 })] });
    expect(view('measure=export&partners=KAZ&years=2015-2016&record=both', both).joints.map(({ series }) => series)).toEqual([
      'export-kaz-partner',
    ]);
  });

  it('says in notes and in JSON where they are, and which releases are joined there', () => {
    const shown = view('measure=export&partners=KAZ,UZB&years=2013-2015');
    expect(shown.notes).toEqual([
      'Sources joined in one line: customs/first; office/first.',
      'The source changes in 2015. Part of a change there may come from that.',
    ]);
    expect(viewToJson(shown).joints).toEqual(shown.joints);
  });

  it('has no note where several releases stand side by side and none follows another in a series', () => {
    const mirror = makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period: 2013, ...office });
    const both = makeDataset({ observations: [makeObservation({ period: 2013 }), mirror] });
    const shown = view('measure=export&partners=KAZ&years=2013&record=both', both);
    expect(shown.sources.map(({ release }) => release.id)).toEqual(['customs/first', 'office/first']);
    expect(shown.notes.filter((note) => /joined|joint/.test(note))).toEqual([]);
  });

  it('names no release that only another series rests on', () => {
    const beside = makeDataset({
      observations: [
        makeObservation({ period: 2013 }),
        makeObservation({ period: 2014, ...office }),
        ...[2013, 2014].map((period) => makeObservation({ partner: 'UZB', period, ...text })),
      ],
    });
    expect(view('measure=export&partners=KAZ,UZB&years=2013-2014', beside).notes[0]).toBe(
      'Sources joined in one line: customs/first; office/first.',
    );
  });
});

describe('describeJoints', () => {
  it('names the series, the period, and the releases before and from it', () => {
    const answer = view('measure=export&partners=KAZ&years=2012-2016');
    expect(describeJoints(answer, answer.joints, 'en')).toEqual([
      'China’s exports to Kazakhstan: figures from office/first since 2015, before that from customs/first',
      'China’s exports to Kazakhstan: figures from text/first since 2016, before that from office/first',
    ]);
  });

  it('says a change that falls in several series once, with all of them', () => {
    const two = ['KAZ', 'UZB'].flatMap((partner) => [
      makeObservation({ partner, period: 2013 }),
      makeObservation({ partner, period: 2014, ...office }),
    ]);
    const answer = view('measure=export&partners=KAZ,UZB&years=2013-2014', makeDataset({ observations: two }));
    expect(describeJoints(answer, answer.joints, 'en')).toEqual([
      'China’s exports to Kazakhstan, also Uzbekistan: figures from office/first since 2014, before that from customs/first',
    ]);
  });

  it('says nothing of no joint', () => {
    const answer = view('measure=export&partners=KAZ&years=2012-2013');
    expect(describeJoints(answer, answer.joints, 'en')).toEqual([]);
  });
});
