import { describe, expect, it } from 'vitest';
import type { EconomyProfile } from '../../src/data/index.ts';
import { newLocation, programContext } from '../../src/model/index.ts';
import { topicItems } from '../../src/screens/topics/topic-items.ts';
import { topicsScreen } from '../../src/screens/topics/topics-screen.ts';
import { inventedDataset } from '../support/invented-dataset.ts';
import { inventedContext, textOf } from '../support/program.ts';

describe('topicItems', () => {
  it('calls a view by its title, after the part of a long page that it stands for', () => {
    const labels = topicItems({ subject: 'sizes' }, inventedContext()).map(({ label }) => label);
    expect(labels[0]).not.toContain(':');
    expect(labels[1]).toMatch(/^Sold: .*exports/);
  });
});

describe('the topic of an economy', () => {
  const profile: EconomyProfile = {
    id: 'china-kazakhstan',
    economy: 'KAZ',
    otherNames: [],
    names: { en: 'Kazakhstan', zh: '哈萨克斯坦', ru: 'Казахстан' },
    question: { en: 'What do they trade?', zh: '它们交易什么？', ru: 'Чем они торгуют?' },
    sections: [],
    views: [{ id: 'total', query: 'partners=KAZ&years=2013-2016' }],
    unknown: [],
    indicators: [],
    held: [],
    reasons: 'border',
  };
  const { look } = inventedContext();
  const context = programContext(inventedDataset(), 'en', look, { isComplete: true, topics: [profile] });
  const items = topicItems({ subject: profile.id }, context);

  it('lists after its views why two records differ, then every event of it and of its groups by date', () => {
    const [view, ...events] = items;
    expect(view?.kind).toBe('view');
    expect(events[0]?.label).toBe('Why: A border post closes');
    const others = events.slice(1).map(({ label }) => label);
    expect(others).toContain('2013-09-07  A road is proposed');
    expect(others).toContain('2019-09  A partnership is deepened');
    expect(others).toEqual(others.toSorted());
    expect(others.some((label) => label.includes('border post'))).toBe(false);
  });

  it('tells an event whole beside the outline, with who published it, and leads nowhere from it', () => {
    const row = items.findIndex(({ kind }) => kind === 'event');
    const location = { ...newLocation('topics', { spec: context.usual, subject: profile.id }), row };
    const shown = textOf(topicsScreen.lines(location, context, { width: 120, height: 30 }));
    expect(shown).toContain('Why both sides’ figures differ, according to officials');
    expect(shown).toMatch(/Source: \S/);
    expect(topicsScreen.drill(location, context)).toBeNull();
  });
});
