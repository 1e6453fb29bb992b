import { expect, test } from 'vitest';
import { viewLabel } from '../../../features/figures/view-label.ts';
import { messagesOf } from '../../../messages/messages.ts';

test.each([
  ['figure-6', 'Figure 6'],
  ['table-1', 'Table 1'],
  ['chart-1', 'chart-1'],
  ['growth', 'growth'],
])('viewLabel(%o) is %o: a view that is no figure and no table is called by its name', (name, label) => {
  expect(viewLabel(name, messagesOf('en'))).toBe(label);
});
