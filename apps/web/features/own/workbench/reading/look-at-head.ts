import type { Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import {
  codeInWords,
  type FirstLines,
  firstLines,
  mappedHead,
  nearestEconomies,
  previewOf,
  type Rejected,
  worldRegistry,
} from '../../../../lib/own-files.ts';
import type { AnswerNames, GivenFile, Look, UnknownName } from './bench-exchange.ts';
import { readGiven } from './read-given.ts';

/** So many rows are shown of what the first lines become, and so many rejected records. */
const mostShown = 20;

/** The first lines of the tables of a file; a file that cannot be unpacked has none. */
export function headsOf({ name, bytes, answers: { encoding } }: GivenFile): Promise<readonly FirstLines[]> {
  return firstLines(bytes.stream(), { world: worldRegistry(), file: name, ...(encoding === undefined ? {} : { encoding }) }).catch(
    () => [],
  );
}

/** What the first lines of a file become when they are read as its reader says. */
export async function lookAtHead(
  heads: readonly FirstLines[],
  { name, answers }: GivenFile,
  language: Language,
  answerNames: AnswerNames,
): Promise<Look | null> {
  const tables = heads.map((head) => ({ head, mapped: mappedHead(head, answers) }));
  const chosen = answers.map?.sheet ?? null;
  const byWorth = tables.toSorted((one, other) => worth(other) - worth(one));
  const table = byWorth.find(({ head }) => chosen === null || head.sheet === chosen) ?? byWorth[0];
  if (table === undefined) return null;
  const { head, mapped } = table;
  const { encoding: _encoding, ...others } = answers;
  const { sheet: _sheet, ...map } = mapped.known === null ? mapped.map : (answers.map ?? { columns: {}, unit: '' });
  const given = { name, bytes: new Blob([textOf(head)]), answers: { ...others, map } };
  const read = await readGiven(given, { answerNames, onProgress: () => undefined, isStopped: () => false });
  if (typeof read === 'string') return null;
  const rows = Array.from(read.rows).slice(0, mostShown);
  const { totals, diagnostics } = previewOf([read]);
  const world = worldRegistry();
  return {
    sheets: heads.map(({ sheet }) => sheet ?? ''),
    sheet: head.sheet ?? '',
    lines: head.lines,
    ...mapped,
    rows: rows.map(({ line, reporter, partner, flow, period, product, value, currency }) => ({
      ...{ line, flow, period, value, currency, product: product.code },
      reporter: formatEconomy(world, reporter, language),
      partner: formatEconomy(world, partner, language),
    })),
    rejected: [...read.rejected].slice(0, mostShown).map((record) => ({ ...record, title: codeInWords(record.code) })),
    totals,
    blockers: diagnostics.filter(({ severity }) => severity === 'blocker'),
    unknown: unknownNames(read.rejected, language),
  };
}

/** How much of a table is known: which sheet of a workbook is meant where nobody says. */
function worth({ mapped: { known, map } }: { readonly mapped: ReturnType<typeof mappedHead> }): number {
  return (known === null ? 0 : 100) + Object.keys(map.columns).length + (map.wide === undefined ? 0 : 2);
}

/** Lines of cells as comma-separated values, each on the line on which it stood. */
function textOf({ lines }: FirstLines): string {
  const texts: string[] = [];
  for (const { line, cells } of lines) {
    while (texts.length < line - 1) texts.push('');
    texts.push(cells.map((cell) => `"${cell.replaceAll('"', '""').replaceAll(/\s*\n\s*/g, ' ')}"`).join(','));
  }
  return texts.join('\n');
}

/** So many rejected records are looked through for names. */
const mostLookedThrough = 100_000;

/** The names of economies that no list has, the most frequent first, with what each may stand for. */
export function unknownNames(rejected: Iterable<Rejected>, language: Language): readonly UnknownName[] {
  const counts = new Map<string, number>();
  let passed = 0;
  for (const { code, value } of rejected) {
    passed += 1;
    if (passed > mostLookedThrough) break;
    if (code === 'unknown-economy' && value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const world = worldRegistry();
  const most = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, mostShown);
  const nearest = nearestEconomies(
    most.map(([name]) => name),
    world,
  );
  return most.map(([name, rows]) => {
    const code = nearest.get(name) ?? null;
    return { name, rows, code, nearest: code === null ? null : formatEconomy(world, code, language) };
  });
}
