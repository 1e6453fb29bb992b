import { blocker, type Diagnostic, diagnostic, type Recognition } from '../contract/index.ts';
import { isPage, type Member } from '../decode/index.ts';
import type { Provider } from '../layout/index.ts';
import { tableProviders, tidyProvider } from '../providers/index.ts';
import { guessedMap, type HeaderMatch, headerOf, headLines, type MappedTable, mappedTable, matchHeader } from '../recognise/index.ts';
import { answerName, layoutSaid, readerTexts } from '../words/index.ts';
import type { Session } from './session.ts';

/** By which provider a file is read, by what it is known, and the table that a map describes; null for a table of a provider. */
export interface Choice extends Pick<Recognition, 'columns' | 'separator' | 'confidence' | 'layout' | 'layoutInWords'> {
  readonly provider: Provider;
  readonly mapped: MappedTable | null;
}

/** The provider that a hint names, the header shows or a known layout is read by; a diagnostic where it is none. `head` is the beginning of the table. */
export function chooseProvider(head: string, start: string, member: Member, session: Session): Choice | Diagnostic {
  const { hints } = session;
  const header = headerOf(head.split(/\r?\n/).find((line) => line.trim() !== '') ?? '');
  const matches = matchHeader(header.columns, tableProviders);
  const [best] = hints.provider === undefined ? matches : matches.filter(({ provider }) => provider.id === hints.provider);
  const isTidy = hints.map !== undefined || hints.provider === 'tidy';
  if (!isTidy && best !== undefined && best.confidence === 1)
    return { ...header, ...best, ...layoutOf(header.columns, best.own), mapped: null };
  const lines = headLines(head);
  const mapped = mappedTable(lines, hints, `${member.file}\n${member.sheet ?? ''}`, member.hasOthers === true);
  if (mapped !== null) {
    const { columns, separator } = mapped.frame;
    return { columns, separator, confidence: 1, ...layoutOf(columns, [], mapped.name), provider: tidyProvider, mapped };
  }
  const unknown = unknownLayout(best, isPage(start), guessedMap(lines), member, session);
  if (member.hasOthers === true && member.packing === 'workbook') session.aside = unknown;
  else if (isTidy && member.hasOthers !== true)
    return { ...header, confidence: 1, ...layoutOf(header.columns, []), provider: tidyProvider, mapped: null };
  const isNear = best !== undefined && best.confidence >= 0.5;
  return (member.packing === 'zip' || member.hasOthers === true) && !isNear ? aside(member) : unknown;
}

/** A table by the name of its layout, where it has one, how many columns it has, and how many of them are its user's. */
function layoutOf(columns: readonly string[], own: readonly string[], name: string | null = null): ReturnType<typeof layoutSaid> {
  return layoutSaid((texts) => texts['layout.table']({ name, columns: columns.length, own: own.length }));
}

function aside({ file }: Member): Diagnostic {
  return diagnostic({
    code: 'member-skipped',
    severity: 'note',
    file,
    expected: readerTexts['expected.table'],
    found: readerTexts['found.something-else'],
    fix: readerTexts['fix.aside'],
  });
}

/** What is told of a file of no layout that is known: what it is nearest to, and how its columns may be named. */
function unknownLayout(
  best: HeaderMatch | undefined,
  isOfPage: boolean,
  { columns, map }: ReturnType<typeof guessedMap>,
  { file, packing }: Member,
  { hints }: Session,
): Diagnostic {
  const markup = [readerTexts['expected.table'], readerTexts['found.markup'], readerTexts['fix.markup']] as const;
  if (isOfPage && columns.length < 3) return blocker('unknown-layout', file, markup, { line: 1 });
  const value = columns.join(', ').slice(0, 400);
  const expected = readerTexts['expected.known-columns']({ providers: tableProviders.map(({ id }) => id) });
  const indicators = [expected, readerTexts['found.indicators'], readerTexts['fix.indicators']] as const;
  const isOfIndicators = ['Country Code', 'Indicator Code'].every((name) => columns.includes(name));
  if (isOfIndicators) return blocker('unknown-layout', file, indicators, { line: 1, value });
  const found = best === undefined || best.confidence === 0 ? readerTexts['found.no-names'] : nearestInWords(best);
  // Of the files of an archive what is to be done is the same, so that it is told once.
  const fix = readerTexts['fix.layout']({ ...answerName(hints, 'map'), map: packing === 'zip' ? '' : map });
  const question = { hint: 'map', choices: columns, samples: [] } as const;
  return blocker('unknown-layout', file, [expected, found, fix], { line: 1, value, question });
}

/** What a header lacks of the provider that it is nearest to, and what it has beside. */
function nearestInWords({ provider, missing, own }: HeaderMatch): string {
  return readerTexts['found.nearest']({ provider: provider.id, lacks: missing, beside: own.slice(0, 12) });
}
