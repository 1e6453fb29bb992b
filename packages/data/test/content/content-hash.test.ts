import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dataPackageModule, identityModule, partModule } from '../../src/build/generated-modules.ts';
import { canonicalRows } from '../../src/content/canonical-rows.ts';
import { type DatasetPackage, embeddedParts } from '../../src/content/embedded-part.ts';
import { sha256OfBytes, sha256OfText } from '../../src/content/sha256-of-text.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makePart } from '../support/make-part.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('sha256OfText', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('sha256OfText(%s) is the digest of FIPS 180-4', async (text, digest) => {
    expect(await sha256OfText(text)).toBe(digest);
    expect(hex(sha256OfBytes(new TextEncoder().encode(text)))).toBe(digest);
  });

  test('sha256OfBytes agrees with another implementation for any bytes, also around the block length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha256OfBytes(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
    for (const length of [55, 56, 63, 64, 119, 120]) {
      const bytes = new Uint8Array(length).fill(97);
      expect(hex(sha256OfBytes(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('sha256OfText works where the platform has no Web Crypto', async () => {
    vi.stubGlobal('crypto', undefined);
    const digest = await sha256OfText('中亚').finally(() => vi.unstubAllGlobals());
    expect(digest).toBe(createHash('sha256').update('中亚').digest('hex'));
  });
});

describe('canonicalRows', () => {
  const part = makePart({ observations: [makeObservation(), makeObservation({ period: '2021', value: 7 })] });

  test('canonicalRows names a currency that is not the dollar, and printed growth where there is any', () => {
    const row = makeObservation();
    const lineOf = (draft: Partial<typeof row>): string => canonicalRows([makePart({ observations: [{ ...row, ...draft }] })]);
    expect(lineOf({ unit: 'cny', printedGrowth: '12.5' })).toBe(`${lineOf({}).trimEnd()}\tcny\tgrowth 12.5\n`);
  });

  test('canonicalRows gives each quantity of an observation a line of its own, and leaves that of the value as it is', () => {
    const row = makeObservation();
    const before = canonicalRows([makePart({ observations: [row] })]);
    const quantities = [{ value: 7, unit: 'items' as const, printed: { value: '7.0', unit: 'u' }, status: 'estimated' as const }];
    expect(canonicalRows([makePart({ observations: [{ ...row, quantities }] })])).toBe(
      `${before}quantity\tCHN\tKAZ\texport\t2020\tTOTAL\toffice/2021\titems\t7\t7.0\tu\testimated\n`,
    );
  });

  test('canonicalRows does not move with a note, a title, a confidence or the order of rows', () => {
    const relabelled = makePart({
      observations: [...part.observations].toReversed().map((row) => ({ ...row, note: 'another', confidence: 'low' })),
      sources: part.sources.map((source) => ({ ...source, title: 'Another title' })),
    });
    expect(canonicalRows([relabelled])).toBe(canonicalRows([part]));
  });

  test('canonicalRows does not depend on the part a row stands in', () => {
    const [first, second] = part.observations.map((row) => makePart({ observations: [row] }));
    expect(canonicalRows(first && second ? [second, first] : [])).toBe(canonicalRows([part]));
  });

  test.each([
    ['value', { value: 101 }],
    ['printed digits', { printed: { value: '100.0', unit: 'USD' } }],
    ['unit', { printed: { value: '100', unit: 'million USD' } }],
    ['partner', { partner: 'UZB' }],
    ['release', { release: 'office/2022' }],
    ['status', { status: 'estimated' }],
    ['formula', { status: 'derived', printed: null, derivation: { formula: 'V / (1 + g)', operands: [] } }],
  ])('canonicalRows moves with the %s', (_, draft) => {
    const changed = makePart({ observations: [makeObservation(draft), ...part.observations.slice(1)] });
    expect(canonicalRows([changed])).not.toBe(canonicalRows([part]));
  });
});

describe('partModule', () => {
  test('partModule(text) is source that holds the text, whatever is in it', async () => {
    const text = ['it\'s a \\ "quote" `$', '{x}`\n中\u2028'].join('');
    const url = `data:text/javascript,${encodeURIComponent(partModule(text).replace(': string', ''))}`;
    expect(await import(/* @vite-ignore */ url)).toMatchObject({ text });
  });

  test('dataPackageModule(package) names the script that wrote it', () => {
    const record = { bytes: 1, sha256: 'a', rows: 1 };
    const parts = Object.fromEntries(embeddedParts.map((part) => [part, record])) as DatasetPackage['parts'];
    expect(dataPackageModule({ id: 'x', version: '1.0.0', contentHash: 'b', parts, revisions: [] })).toMatch(
      /^\/\/ Written by scripts\/build-datasets\.ts; do not edit\./,
    );
  });

  test('identityModule(package) holds the id, the version and the content hash alone', () => {
    const parts = {} as DatasetPackage['parts'];
    const source = identityModule({ id: 'x', version: '1.0.0', contentHash: 'b', parts, revisions: [] });
    expect(JSON.parse(source.slice(source.indexOf('= {') + 2, source.lastIndexOf(';')))).toEqual({
      id: 'x',
      version: '1.0.0',
      contentHash: 'b',
    });
  });
});
