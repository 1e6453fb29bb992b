import type { Language } from '../../messages/catalogue.ts';
import { type Dataset, studyOfClaim, usualStudy } from '../../model/dataset/index.ts';
import type { Claim, Verdict } from '../../model/study/index.ts';
import type { Receipt, Sentence } from '../../model/view/index.ts';
import { sourcesOf } from '../../queries/index.ts';
import { compileStatement } from '../compile/index.ts';
import type { TruthMeaning } from '../meaning/index.ts';
import { printExpression } from '../syntax/index.ts';
import type { CheckedClaim, CheckedPart } from './checked-claim.ts';
import { type FactsByLens, factsByLensOf, judgeStatement, type Statement } from './judge-statement.ts';
import { sentenceOfSilence, sentenceOfVerdict } from './sentence-of-verdict.ts';
import { primaryLens, type Terms } from './verdict/index.ts';
import { explainStatement, filledStatement, type WorkingLine, withNamedSubjects, withoutAlternates } from './working/index.ts';

/**
 * Checks one claim against a dataset: its expression in the reporter's record as first published, which decides, and in every other record
 * and vintage, which show whether the verdict depends on the source, or, of a figure that the text quotes, stand beside it. `factsByLens` may be shared between claims.
 * Throws `ExpressionError` for an expression that cannot be read.
 * @example
 * ```ts
 * checkClaim(
 *   dataset,
 *   claimSchema.parse({
 *     id: 'C1',
 *     section: '1',
 *     paraphrase: 'Exports came to 30',
 *     quantities: '30',
 *     check: 'X = 30',
 *     expression: 'export(CHN, KAZ)[2013] == 30',
 *     otherwise: null,
 *     otherwiseName: null,
 *     quotes: null,
 *     bounds: [],
 *     leaves: null,
 *     notCheckable: null,
 *   }),
 *   'en',
 * ).verdict // => 'source-sensitive'
 * ```
 */
export function checkClaim(
  dataset: Dataset,
  claim: Claim,
  language: Language = 'en',
  factsByLens: FactsByLens = factsByLensOf(dataset),
): CheckedClaim {
  const recorded = (studyOfClaim(dataset, claim) ?? usualStudy(dataset))?.verdicts.find((verdict) => verdict.claim === claim.id) ?? null;
  if (claim.expression === null) return silence(claim, recorded, language);
  const statement = compileStatement(dataset, claim.expression);
  const otherwise = claim.otherwise === null ? null : compileStatement(dataset, claim.otherwise).meaning;
  const judged = judgeStatement(statement, otherwise, factsByLens, language, termsOf(claim));
  const told = tellerOf(dataset, language);
  const working = explainStatement(judged.facts, judged.meaning, language).map(told.line);
  const receipts = working.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]));
  const { verdict, reason, lenses, deciding } = judged;
  return {
    claim,
    verdict,
    reason,
    sentence: told.sentence(sentenceOfVerdict(claim, judged, language)),
    filled: told.sentence(filledStatement(judged.facts, judged.meaning, language)),
    working,
    lenses: lenses.map((lens) => ({ ...lens, filled: told.sentence(lens.filled) })),
    deciding,
    parts: partsOf(statement, claim, factsByLens, language, told),
    sources: sourcesOf(dataset, receipts),
    conflicts: [],
    recorded,
    changed: isChanged(recorded, { verdict, reason }),
  };
}

/** What is said of a claim that cannot be checked. */
const nothing = { filled: null, working: [], lenses: [], deciding: null, parts: [], sources: [], conflicts: [] } as const;

function silence(claim: Claim, recorded: Verdict | null, language: Language): CheckedClaim {
  const judged = { verdict: 'not-checkable', reason: claim.notCheckable?.reason ?? 'no-definition' } as const;
  return { ...nothing, ...judged, claim, sentence: sentenceOfSilence(claim, language), recorded, changed: isChanged(recorded, judged) };
}

/** The statements that the whole joins by `and`, each judged by itself; none where it is a single one. */
function partsOf(
  { meaning, reads }: Statement,
  claim: Claim,
  factsByLens: FactsByLens,
  language: Language,
  told: Teller,
): readonly CheckedPart[] {
  const { structure } = meaning;
  if (structure.kind !== 'logic' || structure.operator !== 'and') return [];
  return structure.operands.map((part: TruthMeaning) => {
    const { verdict, reason } = judgeStatement({ meaning: part, reads }, null, factsByLens, language, { ...termsOf(claim), leaves: null });
    const filled = told.sentence(filledStatement(factsByLens.in(primaryLens), part, language));
    return { expression: printExpression(part.node), verdict, reason, filled };
  });
}

function termsOf({ leaves, quotes, otherwiseName }: Claim): Terms {
  return { leaves: leaves?.reason ?? null, quotes, otherwiseName };
}

function isChanged(recorded: Verdict | null, found: Pick<Verdict, 'verdict' | 'reason'>): boolean {
  return recorded !== null && (recorded.verdict !== found.verdict || recorded.reason !== found.reason);
}

/** Receipts as a checked claim holds them: without what other sources say of each cell, and with subjects in words. */
interface Teller {
  readonly sentence: (sentence: Sentence) => Sentence;
  readonly line: (line: WorkingLine) => WorkingLine;
}

function tellerOf(dataset: Dataset, language: Language): Teller {
  const tell = (receipt: Receipt): Receipt => withNamedSubjects(withoutAlternates(receipt), dataset, language);
  const sentence = ({ text, spans }: Sentence): Sentence => ({
    text,
    spans: spans.map((span) => ({ ...span, receipt: span.receipt === null ? null : tell(span.receipt) })),
  });
  const line = (written: WorkingLine): WorkingLine => ({
    ...written,
    filled: sentence(written.filled),
    receipt: written.receipt === null ? null : tell(written.receipt),
  });
  return { sentence, line };
}
