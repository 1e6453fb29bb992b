import type { CheckedClaim, Language } from '@sogdia/core';
import { summarizeClaims } from '@sogdia/core/claims';
import type { World } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import type { Messages } from '../../messages/index.ts';
import { fitLine, type Glyphs, type Line, lineOf, verdictMark, wrapText } from '../../terminal/index.ts';
import type { StatementItem } from './check-items.ts';

/** How checked claims are printed: no line is cut where `width` is null. */
export interface CheckPrint {
  readonly world: World;
  readonly width: number | null;
  readonly glyphs: Glyphs;
  readonly language: Language;
  readonly text: Messages;
}

/** Checked claims, two lines each: id, verdict and paraphrase, then the working in one line; at the end how many have which verdict. */
export function checkLines(items: readonly StatementItem[], print: CheckPrint): readonly Line[] {
  const claims = items.flatMap((item) => (item.kind === 'claim' ? [item.checked] : []));
  const failed = items.filter(({ passes }) => !passes).length;
  const end = [
    summarizeClaims(claims, print.language).sentence,
    ...(failed === 0 ? [] : [print.text['check.failed']({ failed, of: items.length })]),
  ];
  const summary = items.length < 2 ? [] : [[], ...end.map((sentence) => lineOf([sentence, 'strong']))];
  return [...items.flatMap((item) => linesOf(item, print)), ...summary].map((line) =>
    print.width === null || line.length <= print.width ? line : fitLine(line, print.width),
  );
}

/** The whole working of checked claims: the expression line by line with its values, every record and vintage, what is on record. */
export function workingLines(items: readonly StatementItem[], print: CheckPrint): readonly Line[] {
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : [[]]),
    ...headOf(item, print),
    ...(item.kind === 'claim' ? wholeWorking(item.checked, print) : []),
  ]);
}

function linesOf(item: StatementItem, print: CheckPrint): readonly Line[] {
  if (item.kind === 'value') return headOf(item, print);
  return [...headOf(item, print), lineOf([`      ${(item.checked.filled ?? item.checked.sentence).text}`, 'faint'])];
}

function headOf(item: StatementItem, { glyphs, language, text }: CheckPrint): readonly Line[] {
  if (item.kind === 'value') return [lineOf([item.value.expression, 'strong'], [' = '], [item.value.value])];
  const { claim, verdict, recorded, changed } = item.checked;
  const { sign, style } = verdictMark(verdict, glyphs);
  const word = translate(language, `claims.verdict.${verdict}`);
  const head = lineOf([claim.id, 'strong'], ['  '], [`${sign} ${word}`, style], ['  '], [claim.paraphrase]);
  if (!changed || recorded === null) return [head];
  return [head, lineOf([`      ${text['check.on-record']({ verdict: recorded.verdict, reason: recorded.reason })}`, 'warning'])];
}

function wholeWorking(checked: CheckedClaim, { width, language, text }: CheckPrint): readonly Line[] {
  const room = Math.max(40, (width ?? 100) - 2);
  const paragraph = (words: string): readonly Line[] => wrapText(words, room).map((line) => lineOf([`  ${line}`]));
  const section = (title: string, lines: readonly Line[]): readonly Line[] =>
    lines.length === 0 ? [] : [[], lineOf([title, 'title']), ...lines];
  const steps = checked.working.flatMap(({ depth, expression, at, filled, outcome }) => {
    const place = at === null ? '' : ` (${at})`;
    const result = outcome === null ? '' : text['joint.colon'] + translate(language, `claims.outcome.${outcome}`);
    return [
      lineOf([`  ${'  '.repeat(depth)}${expression}${place}`, 'faint']),
      lineOf([`  ${'  '.repeat(depth)}  ${filled.text}${result}`]),
    ];
  });
  const lenses = checked.lenses.flatMap(({ label, outcome, filled, missing }) => [
    lineOf([`  ${label}${text['joint.colon']}`], [translate(language, `claims.outcome.${outcome}`), 'strong']),
    lineOf([`    ${missing ?? filled.text}`, 'faint']),
  ]);
  const sources = checked.sources.flatMap(({ source, release }) => paragraph(`${source.publisher}, ${source.title} (${release.label})`));
  return [
    ...paragraph(checked.sentence.text),
    ...section(text['check.working'], steps),
    ...section(text['check.lenses'], lenses),
    ...section(text['view.sources'], sources),
  ];
}
