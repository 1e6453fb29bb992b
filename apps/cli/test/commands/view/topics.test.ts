import { expect, it } from 'vitest';
import { run } from '../../support/run.ts';

it('sogdia view answers every view of a topic, as sogdia list topics gives it', async () => {
  const listed = JSON.parse((await run(['list', 'topics', '--json'])).out);
  const queries: readonly string[] = listed.rows.map(({ query }: { readonly query: string }) => query);
  expect(queries.length).toBeGreaterThan(40);
  const answers = await Promise.all(queries.map(async (query) => ({ query, ...(await run(['view', query, '--json'])) })));
  expect(answers.filter(({ code }) => code !== 0).map(({ query, err }) => [query, err])).toEqual([]);
});
