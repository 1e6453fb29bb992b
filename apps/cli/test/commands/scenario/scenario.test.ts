import { expect, it } from 'vitest';
import { run } from '../../support/run.ts';

it('a scenario as JSON names the sources of its level and of what it assumes, by which its numbers are cited', async () => {
  const { code, out } = await run(['scenario', 'trade-costs', '--json']);
  const { sources, rows } = JSON.parse(out);
  expect([code, rows.length > 0]).toEqual([0, true]);
  expect(sources.length).toBeGreaterThan(1);
  for (const { source, release, licence } of sources) expect([source.title, release.label, licence.title].every(Boolean)).toBe(true);
});

it('what is typed in the place of all that is assumed leaves the sources of the level alone', async () => {
  const sourcesOf = async (...more: readonly string[]): Promise<number> =>
    JSON.parse((await run(['scenario', 'trade-costs', ...more, '--json'])).out).sources.length;
  expect(await sourcesOf('--low', '2', '--high', '5', '--elasticity', '3')).toBeLessThan(await sourcesOf());
});
