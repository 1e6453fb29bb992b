import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Receipt } from '@sogdia/core';
import { formatField } from '@sogdia/core/format';
import { type Sentence, verdictKindSchema } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { badgeFile, badgeGround, badgeGrounds } from '../../../exports/badge-file.ts';
import { claimsCsv, claimsJson } from '../../../exports/claims-file.ts';
import { verdictShapes } from '../../../exports/verdict-shapes.data.ts';
import { claimReceiptPageNames, receiptsOfClaim } from '../../../features/claims/facts/claim-receipts.ts';
import { claimsLedger } from '../../../features/claims/facts/claims-ledger.ts';
import { claimsOfFigure, figuresOfClaim } from '../../../features/claims/facts/figures-of-claims.ts';
import { locatedReceipts } from '../../../features/claims/facts/located-receipts.ts';
import { sectionInWords } from '../../../features/claims/facts/section-texts.ts';
import { shownLenses } from '../../../features/claims/facts/shown-lenses.ts';
import { siteClaim, siteClaims } from '../../../features/claims/facts/site-claims.ts';
import { casesOf, evidenceOf, shownLines, workingTree } from '../../../features/claims/facts/working-tree.ts';
import { receiptId } from '../../../features/receipts/receipt-id.ts';
import { withOperands } from '../../../features/receipts/receipt-index.ts';

const { claims, sections, summary, receipts } = await siteClaims('en');

describe('the sections of the paper', () => {
  test('stand in the order of the paper, each with a title, and hold every statement once', () => {
    expect(sections.map(({ section }) => section)).toEqual(['1', '2.1', '2.2', '3.1', '3.2', '3.3', 'table 1', '4.1', '4.2', '4.3', '5']);
    for (const { words } of sections) expect(words.title.length).toBeGreaterThan(5);
    expect(sections.flatMap((section) => section.claims).length).toBe(summary.of);
  });

  test('sectionInWords has the number of a section and what it is about, and refuses one that the study does not list', () => {
    const listed = [
      { id: '2.1', title: 'How much' },
      { id: 'table 1', title: 'Levels' },
    ];
    expect(sectionInWords('2.1', listed, 'en')).toEqual({
      number: '2.1',
      title: 'How much',
      place: 'Section 2.1',
      label: 'Section 2.1: How much',
      anchor: 'section-2-1',
    });
    expect(sectionInWords('table 1', listed, 'en')).toMatchObject({
      number: 'Table 1',
      label: 'Table 1: Levels',
      anchor: 'section-table-1',
    });
    expect(() => sectionInWords('9.9', listed, 'en')).toThrow('section 9.9 is none of 2.1, table 1');
  });

  test('sectionInWords goes by the number alone where a study lists no sections', () => {
    expect(sectionInWords('2.1', [], 'en')).toMatchObject({ title: '', label: 'Section 2.1' });
  });
});

test('no verdict of the site differs from the one on record', () => {
  expect(claims.filter(({ changed }) => changed).map(({ claim }) => claim.id)).toEqual([]);
  expect(summary.changed).toBe(0);
});

describe('the receipts of statements', () => {
  test('every number that a page shows has a place, and one id never means two receipts', () => {
    const keys = new Map<string, string>();
    for (const receipt of withOperands(claims.flatMap((checked) => receiptsOfClaim(checked, 'en')))) {
      const id = receipts.locations.idOf(receipt);
      const key = contentOf(receipt);
      expect(receipts.locations.hrefOf(receipt)).toMatch(/^\/en\/.+\/#.+$/);
      expect(keys.get(id) ?? key).toBe(key);
      keys.set(id, key);
    }
    expect(keys.size).toBeGreaterThan(900);
  });

  test('those that stand with the figures and the two records are not repeated', async () => {
    const standing = await locatedReceipts('en');
    const own = claimReceiptPageNames.flatMap((page) => receipts.onPage(page));
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(own.filter(({ id }) => /^export-chn-kaz-[a-z0-9]+-2013$/.test(id))).toEqual([]);
    expect(own.filter(({ receipt }) => standing.has(receiptId(receipt))).map(({ id }) => id)).toEqual([]);
    expect(standing.size).toBeGreaterThan(own.length);
  });
});

/** The numbers of a sentence that carry no receipt. */
function bareNumbers({ spans }: Sentence): readonly string[] {
  const text = spans.map((span) => (span.receipt === null ? span.text : ' ')).join('');
  return (
    text
      .replaceAll(/\b\d{4}(-\d\d)*\b|\bC\d+\b|\b\d+ more\b|\bof \d+ (years|economies|year|economy)\b|\ball \d+ (years|economies)\b/g, ' ')
      .match(/\d[\d.,]*/g) ?? []
  ).map((number) => number.replaceAll(',', '').replace(/[.]$/, ''));
}

describe('the numbers in the words of a statement', () => {
  test('each that comes from the data carries its receipt; the others stand in the statement itself', () => {
    const faults = claims.flatMap(({ claim, sentence, filled, lenses, working }) => {
      const given =
        `${claim.expression} ${claim.otherwise} ${JSON.stringify(claim.leaves)} ${claim.notCheckable?.needs}`.match(/\d+(?:\.\d+)?/g) ?? [];
      const shown = [sentence, filled, ...lenses.map((one) => one.filled), ...shownLines(workingTree(working)).map((one) => one.filled)];
      return shown
        .flatMap((one) => (one === null ? [] : bareNumbers(one)))
        .filter((number) => !given.some((one) => Number(one) === Number(number)))
        .map((number) => `${claim.id}: ${number}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('the working of a statement', () => {
  test('is a tree by depth, of which cases show those that do not hold first', async () => {
    const [root, ...others] = workingTree((await siteClaim('C09', 'en')).working);
    expect(others).toEqual([]);
    if (root === undefined) throw new Error('no working');
    const cases = casesOf(root);
    expect(cases?.telling.map(({ line }) => line.at)).toEqual(['1994', '1996', '2001', '2009']);
    expect(cases?.others).toHaveLength(17);
    expect(shownLines([root])).toHaveLength(22);
  });

  test('joins numbers of one kind, and leaves those of different kinds apart', async () => {
    const [root] = workingTree((await siteClaim('C16', 'en')).working);
    const [first, , third] = root?.below ?? [];
    expect(first === undefined ? undefined : evidenceOf(first)).toBeNull();
    expect(third === undefined ? undefined : evidenceOf(third)).toHaveLength(5);
  });

  test('of nothing is nothing', () => {
    expect(workingTree([])).toEqual([]);
  });
});

describe('the records and vintages of a statement', () => {
  test('both vintages of a record stand in one row where they say the same', async () => {
    const { lenses } = await siteClaim('C16', 'en');
    expect(lenses).toHaveLength(4);
    expect(shownLenses(lenses, 'en').map(({ label, outcome }) => [label, outcome])).toEqual([
      ['the reporter’s figures, first published and revised', 'holds'],
      ['the partner’s figures, first published and revised', 'fails'],
    ]);
  });

  test('vintages that differ, and other figures, stand apart', async () => {
    const { lenses } = await siteClaim('C18', 'en');
    expect(shownLenses(lenses, 'en').map(({ id }) => id)).toEqual(['reporter/first', 'reporter/latest', 'partner/first', 'otherwise']);
  });
});

describe('the figures that show a statement', () => {
  test('are those whose stated numbers it holds and those whose points it rests on', async () => {
    expect(await figuresOfClaim(await siteClaim('C09', 'en'), 'en')).toEqual(['figure-1']);
    expect(await figuresOfClaim(await siteClaim('C16', 'en'), 'en')).toEqual(['figure-2']);
    expect(await figuresOfClaim(await siteClaim('C02', 'en'), 'en')).toEqual([]);
  });

  test('every number that the paper states for a figure leads to its statement', async () => {
    const ids = (await claimsOfFigure('figure-4', 'en')).map(({ claim }) => claim.id);
    expect(ids).toEqual(expect.arrayContaining(['C47', 'C49', 'C51']));
  });
});

describe('the files of the ledger', () => {
  test('claimsJson holds every statement with its verdict, and no receipts', async () => {
    const file = JSON.parse(JSON.stringify(claimsJson(await claimsLedger())));
    expect(file).toMatchObject({ schemaVersion: 1, summary: { of: summary.of } });
    expect(file.claims).toHaveLength(summary.of);
    expect(file.claims[8]).toMatchObject({
      id: 'C09',
      verdict: 'contradicted',
      conflicts: [],
      bounds: [expect.objectContaining({ bound: 'no year of decline' })],
      address: '/en/paper/claims/c09/',
    });
    expect(JSON.stringify(file)).not.toContain('"operands"');
  });

  test('claimsCsv has a row for each statement under a head of as many columns', async () => {
    const lines = claimsCsv(await claimsLedger())
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(summary.of + 1);
    expect(lines[0]?.split(',').length).toBe(17);
    expect(lines[9]).toMatch(
      /^C09,2\.1,"From 1992 on, economic and trade relations grew steadily, up to the peak of 2013",contradicted,fails,/,
    );
  });

  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['=1+1', "'=1+1"],
  ])('formatField(%j) is %j', (text, quoted) => {
    expect(formatField(text)).toBe(quoted);
  });
});

describe('badges', () => {
  const badge = badgeFile({ left: 'Zhang 2025, C09', right: 'Contradicted', title: 'C09 & "more" < all', verdict: 'contradicted' });

  test('have an accessible name, escaped, and fetch nothing', () => {
    expect(badge).toContain('role="img" aria-labelledby="title"><title id="title">C09 &amp; &quot;more&quot; &lt; all</title>');
    expect(badge).not.toMatch(/href=|url\(http|NaN|undefined/);
  });

  test('carry the mark of the verdict, which the style sheet draws alike', () => {
    const styles = readFileSync(join(import.meta.dirname, '../../../features/claims/list/claims.css'), 'utf8');
    for (const kind of verdictKindSchema.options) {
      expect(badgeFile({ left: 'a', right: 'b', title: 'c', verdict: kind })).toContain(`d="${verdictShapes[kind]}"`);
      expect(styles).toContain(`d='${verdictShapes[kind]}'`);
    }
  });

  test('are white on grounds of at least 4.5 to 1', () => {
    for (const ground of [badgeGround, ...Object.values(badgeGrounds)]) expect(contrastWithWhite(ground)).toBeGreaterThanOrEqual(4.5);
  });
});

/** As WCAG 2.2 defines it. */
function contrastWithWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test('receiptId(receipt) is the same with and without alternates', () => {
  const figure = claimReceiptPageNames.flatMap((page) => receipts.onPage(page)).find(({ receipt }) => receipt.kind !== 'step')?.receipt;
  if (figure === undefined || figure.kind === 'step') throw new Error('no figure on any page');
  const bare: Receipt = { ...figure, alternates: [] };
  expect(receiptId(bare)).toBe(receiptId(figure));
});

/** The content of a receipt, but for what other sources say of its cells. */
function contentOf(receipt: Receipt): string {
  return JSON.stringify(receipt, (name, value: unknown) => (name === 'alternates' ? undefined : value));
}
