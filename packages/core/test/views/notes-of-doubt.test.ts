import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec } from '../../src/index.ts';
import { askedWorld, makeDataset, makeObservation, type ObservationDraft } from '../support/make-dataset.ts';

function noteOf(draft: ObservationDraft): string | undefined {
  const observations = [makeObservation({ period: '2013', confidence: 'low', ...draft }), makeObservation({ period: '2014' })];
  const { notes } = computeView(
    makeDataset({ observations }),
    decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013-2014'),
    'en',
  );
  return notes.find((note) => note.startsWith('Low confidence'));
}

describe('the note on figures of low confidence', () => {
  it('names the figure once', () => {
    expect(noteOf({})).toBe('Low confidence: China’s exports to Kazakhstan, 2013.');
  });

  it('says that a rise or fall from or to it is unsure where other published figures conflict with it', () => {
    expect(noteOf({ flags: ['conflicting-sources'] })).toBe(
      'Low confidence: China’s exports to Kazakhstan, 2013 (other published figures conflict with it, so its rise or fall is uncertain).',
    );
  });
});
