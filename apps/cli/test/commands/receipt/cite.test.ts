import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../support/run.ts';

const cite = (form: string, ...more: readonly string[]) => run(['receipt', 'figure-2', '2023', 'KAZ', '--cite', form, ...more]);

describe('receipt --cite', () => {
  it('plain is the citation that the receipt ends with, in JSON as well', async () => {
    const { code, out, err } = await cite('plain');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { citation } = z
      .object({ citation: z.object({ plain: z.string() }) })
      .parse(JSON.parse((await run(['receipt', 'figure-2', '2023', 'KAZ', '--json'])).out));
    expect(out).toBe(`${citation.plain}\n`);
  });

  it('bibtex is entries whose braces close', async () => {
    const { out } = await cite('bibtex');
    expect(out).toMatch(/^@\w+\{/);
    expect(out.split('{').length).toBe(out.split('}').length);
  });

  it('csl-json is a list of works that a reference manager takes', async () => {
    const items = z
      .array(z.looseObject({ id: z.string(), type: z.string(), title: z.string() }))
      .parse(JSON.parse((await cite('csl-json')).out));
    expect(items.length).toBeGreaterThan(0);
  });

  it('an unknown form ends with 2 and the known ones, and so does --json beside it', async () => {
    expect(await cite('bibtx')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('did you mean bibtex') });
    expect((await cite('plain', '--json')).code).toBe(2);
  });
});
