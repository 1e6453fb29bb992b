import { formatMissing } from '../../format/format-missing.ts';
import { type SentenceWriter, sentenceWriter } from '../../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Claim } from '../../model/claim.ts';
import type { Sentence } from '../../model/view.ts';
import type { TruthFrame } from '../values/frame.ts';
import { writeStatement } from '../working/write-statement.ts';
import type { Judged } from './judge-statement.ts';

/** A verdict in words, with the values that decided it; each number carries its receipt. */
export function sentenceOfVerdict(claim: Claim, frame: TruthFrame, judged: Judged, language: Language): Sentence {
  const text = catalogueOf(language);
  const writer = sentenceWriter();
  const { verdict, gap, scenarios, primary } = judged;
  const rest = claim.notCheckable === null ? '' : ` ${text['claims.sentence.rest'](inWords(claim.notCheckable, language))}`;
  if (gap !== null) return writer.finish(text['claims.sentence.missing']({ reason: formatMissing(gap, language) }) + rest);
  const working = writeStatement({ reading: primary, language, writer, style: 'words' }, frame, { year: null, member: null });
  const others = distinct(
    scenarios
      .filter(({ id }) => judged.otherwise.includes(id))
      .map(({ label, filled }) => ({ scenario: label, text: filled.text, working: writtenIn(writer, filled) })),
  );
  const scenario = scenarios[0]?.label ?? '';
  const holds = scenarios[0]?.outcome === 'holds';
  const sentence =
    verdict === 'not-checkable'
      ? text['claims.sentence.missing']({ reason: working })
      : text[`claims.sentence.${verdict}`]({ working, holds, scenario, others });
  return writer.finish(sentence + rest);
}

/** A verdict on a claim without expression, in words. */
export function sentenceOfSilence({ notCheckable }: Claim, language: Language): Sentence {
  const text = catalogueOf(language);
  const parts = notCheckable === null ? { reason: text['claims.needs.no-definition'], needs: '' } : inWords(notCheckable, language);
  return sentenceWriter().finish(text['claims.sentence.not-checkable'](parts));
}

function inWords(
  { reason, needs }: NonNullable<Claim['notCheckable']>,
  language: Language,
): { readonly reason: string; readonly needs: string } {
  return { reason: catalogueOf(language)[`claims.needs.${reason}`], needs };
}

/** A sentence as part of another message: its numbers keep their receipts. */
function writtenIn(writer: SentenceWriter, { spans }: Sentence): string {
  return spans.map(({ text, receipt }) => (receipt === null ? text : writer.number(receipt, text))).join('');
}

/** Vintages that say the same are told once. */
function distinct<Item extends { readonly text: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [item.text, item])).values()].toReversed();
}
