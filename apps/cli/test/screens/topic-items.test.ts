import { describe, expect, it } from 'vitest';
import { topicItems } from '../../src/screens/topics/topic-items.ts';
import { inventedContext } from '../support/program.ts';

describe('topicItems', () => {
  it('calls a view by its title, after the part of a long page that it stands for', () => {
    const labels = topicItems({ subject: 'sizes' }, inventedContext()).map(({ label }) => label);
    expect(labels[0]).not.toContain(':');
    expect(labels[1]).toMatch(/^Sold: .*exports/);
  });
});
