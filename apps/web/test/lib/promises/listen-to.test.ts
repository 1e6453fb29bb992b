import { expect, test } from 'vitest';
import { listenTo } from '../../../lib/promises/listen-to.ts';

test('listenTo(answer, tell, fail) tells of an answer and of a failure, and of neither once the listener has left', async () => {
  const heard: string[] = [];
  const [one, other] = [Promise.resolve('an answer'), Promise.reject(new Error('no answer'))];
  const tell = (answer: string): number => heard.push(answer);
  const fail = (): number => heard.push('a failure');
  listenTo(one, tell, fail);
  listenTo(other, tell, fail);
  for (const leave of [listenTo(one, tell, fail), listenTo(other, tell, fail)]) leave();
  listenTo(other, tell);
  await Promise.allSettled([one, other]);
  await Promise.resolve();
  expect(heard).toEqual(['an answer', 'a failure']);
});
