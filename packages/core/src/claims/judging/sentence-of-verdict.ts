import { formatMissing, formatSubject, type SentenceWriter, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { claimCatalogueOf } from '../../messages/claim-catalogue.ts';
import type { LensWorking } from '../../messages/parts/statement-parts.ts';
import type { Claim, NotCheckableReason, VerdictKind } from '../../model/study/index.ts';
import type { Receipt, Sentence } from '../../model/view/index.ts';
import { absencesOf, cellsOf } from '../../queries/index.ts';
import { anywhere, isOfTheText, lacksFirstPrint } from '../meaning/index.ts';
import type { Judged } from './judge-statement.ts';
import { writeStatement } from './working/index.ts';

/** A verdict in words, with the values that decided it; each number carries its receipt. */
export function sentenceOfVerdict(claim: Claim, judged: Judged, language: Language): Sentence {
  const text = claimCatalogueOf(language);
  const writer = sentenceWriter();
  const { verdict, absence, deciding, meaning, facts } = judged;
  const rest =
    claim.leaves === null ? '' : text['claims.sentence.rest']({ ...claim.leaves, reason: text[`claims.left.${claim.leaves.reason}`] });
  if (absence !== null)
    return writer.finish(text['claims.sentence.missing']({ reason: formatMissing(facts.dataset, absence, language) }) + rest);
  const working = writeStatement({ facts, language, writer, style: 'words' }, meaning, anywhere);
  const others = distinct(judged.beside.map(({ label, brief }) => ({ lens: label, text: brief.text, working: writtenIn(writer, brief) })));
  const decided = judged.lenses.find(({ id }) => id === deciding);
  const { evidence } = meaning.at(facts, anywhere);
  const leaves = evidence.flatMap((receipt) => [...cellsOf(receipt), ...absencesOf(receipt)]);
  const isOwn = leaves.some((leaf) => isOfTheText(facts.dataset, leaf));
  const isRevised = evidence.some(lacksFirstPrint);
  const isRounded = !isRevised || evidence.flatMap(cellsOf).some(({ flags }) => flags.includes('rounded'));
  const parts = { working, holds: decided?.outcome === 'holds', lens: decided?.label ?? '', others, isOfTheText: isOwn, isRounded };
  const revised = verdict === 'rounding-sensitive' && isRevised ? text['claims.sentence.first-print']() : '';
  return writer.finish(verdictInWords(verdict, claim.quotes, parts, language) + revised + papersFigures(judged, evidence, language) + rest);
}

/** That a statement which others bear out was read with figures of the paper; nothing where it was not. */
function papersFigures({ verdict, facts }: Judged, evidence: readonly Receipt[], language: Language): string {
  if (verdict !== 'supported' && verdict !== 'supported-in-part') return '';
  const own = evidence.flatMap(cellsOf).filter((cell) => cell.status === 'from-the-paper');
  if (own.length === 0) return '';
  const figures = [...new Set(own.map(({ subject }) => formatSubject(facts.dataset, subject, language)))];
  return claimCatalogueOf(language)['claims.sentence.with-the-paper']({ figures });
}

interface VerdictParts {
  readonly working: string;
  readonly holds: boolean;
  readonly lens: string;
  readonly others: readonly LensWorking[];
  readonly isOfTheText: boolean;
  readonly isRounded: boolean;
}

function verdictInWords(verdict: VerdictKind, publisher: string | null, parts: VerdictParts, language: Language): string {
  const text = claimCatalogueOf(language);
  if (verdict === 'not-checkable') return text['claims.sentence.missing']({ reason: parts.working });
  const isQuoted = publisher !== null && (verdict === 'supported' || verdict === 'supported-in-part');
  return isQuoted ? text['claims.sentence.quoted']({ publisher, ...parts }) : text[`claims.sentence.${verdict}`](parts);
}

/** A verdict on a claim without expression, in words. */
export function sentenceOfSilence({ notCheckable }: Claim, language: Language): Sentence {
  const text = claimCatalogueOf(language);
  const parts = notCheckable === null ? { reason: text['claims.needs.no-definition'], needs: '' } : inWords(notCheckable, language);
  return sentenceWriter().finish(text['claims.sentence.not-checkable'](parts));
}

function inWords(
  { reason, needs }: { readonly reason: NotCheckableReason; readonly needs: string },
  language: Language,
): { readonly reason: string; readonly needs: string } {
  return { reason: claimCatalogueOf(language)[`claims.needs.${reason}`], needs };
}

/** A sentence as part of another message: its numbers keep their receipts. */
function writtenIn(writer: SentenceWriter, { spans }: Sentence): string {
  return spans.map(({ text, receipt }) => (receipt === null ? text : writer.number(receipt, text))).join('');
}

/** Vintages that say the same are told once. */
function distinct<Item extends { readonly text: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [item.text, item])).values()].toReversed();
}
