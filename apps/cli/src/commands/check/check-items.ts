import {
  type CheckedClaim,
  type CheckedExpression,
  type Claim,
  checkClaims,
  checkExpression,
  type Dataset,
  ExpressionError,
  type Language,
  UnknownNameError,
} from '@sogdia/core';
import { checkClaim, claimChecker, factsByLensOf } from '@sogdia/core/claims';
import { nearestNames, usualStudy } from '@sogdia/core/model';
import { withoutLedger } from '../../data/index.ts';
import type { InputSource } from '../../files/index.ts';
import { UsageError } from '../command/index.ts';
import type { CheckArguments } from './check-arguments.ts';
import { checkDrafts, type DraftItem } from './check-drafts.ts';
import { checkEach, readClaimFile } from './read-claim-file.ts';

/** A claim of the ledger, of a file, or an expression; whether the check went as it should; the value of an expression that is no statement. */
export type StatementItem =
  | { readonly kind: 'claim'; readonly checked: CheckedClaim; readonly passes: boolean }
  | { readonly kind: 'value'; readonly value: Extract<CheckedExpression, { kind: 'value' }>; readonly passes: boolean };

/** Anything that was checked: a statement, or a draft with its figures. */
export type CheckItem = StatementItem | DraftItem;

/** Checks what the arguments of a check name. */
export async function checkItems(
  dataset: Dataset,
  { claimFile, drafts, names }: CheckArguments,
  input: InputSource,
  language: Language,
): Promise<readonly CheckItem[]> {
  if (claimFile !== null) return checkFile(dataset, claimFile, names, input, language);
  const texts = await checkDrafts(dataset, drafts, input, language);
  return texts.length > 0 && names.length === 0 ? texts : [...texts, ...checkLedger(dataset, names, language)];
}

/**
 * Checks the named claims and expressions; without names, every claim of the ledger. Which claims cannot hold together is sought among those
 * that are checked, so that one claim is read alone.
 */
export function checkLedger(dataset: Dataset, names: readonly string[], language: Language): readonly StatementItem[] {
  const all = usualStudy(dataset)?.claims ?? [];
  if (names.length === 0) return all.map(claimChecker(dataset, language, all)).map(ofLedger);
  const asked = names.map((name) => (isName(name) ? claimNamed(name, dataset) : name));
  const check = claimChecker(
    dataset,
    language,
    asked.filter((one) => typeof one !== 'string'),
  );
  return asked.map((one) => (typeof one === 'string' ? ofExpression(dataset, one, language) : ofLedger(check(one))));
}

/** Checks the claims of a file, or those of it that are named. They pass where they hold: nothing is on record for them. */
async function checkFile(
  dataset: Dataset,
  path: string,
  names: readonly string[],
  input: InputSource,
  language: Language,
): Promise<readonly StatementItem[]> {
  const claims = await readClaimFile(path, input);
  const other = names.find((name) => !isName(name));
  if (other !== undefined)
    throw new UsageError(`use an expression or a file of claims, not both: ${other}`, 'claim', other, 'ids of the file');
  const chosen = names.length === 0 ? claims : names.map((name) => named(name, claims, ({ id }) => id));
  const bare = withoutLedger(dataset);
  const factsByLens = factsByLensOf(bare);
  checkEach(path, claims, (claim) => checkClaim(bare, claim, language, factsByLens));
  const conflicts = checkClaims(bare, language, claims);
  return chosen.map((claim: Claim) => holding(named(claim.id, conflicts, (checked) => checked.claim.id)));
}

/** A claim of the ledger. Throws `UsageError` with the reason for an id that is no claim any more. */
function claimNamed(name: string, dataset: Dataset): Claim {
  const { claims = [], retiredClaims = [] } = usualStudy(dataset) ?? {};
  const gone = retiredClaims.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (gone !== undefined)
    throw new UsageError(`${gone.id} is no longer a claim: ${gone.why}`, 'claim', name, 'a claim from sogdia list claims');
  return named(name, claims, ({ id }) => id);
}

function ofLedger(checked: CheckedClaim): StatementItem {
  return { kind: 'claim', checked, passes: !checked.changed };
}

/** A claim that holds by the record that decides it passes, also where another record says otherwise. */
function holding(checked: CheckedClaim): StatementItem {
  const { verdict, lenses } = checked;
  const isSupported = verdict === 'supported' || verdict === 'supported-in-part';
  return { kind: 'claim', checked, passes: isSupported || lenses[0]?.outcome === 'holds' };
}

function ofExpression(dataset: Dataset, text: string, language: Language): StatementItem {
  const found = readExpression(dataset, text, language);
  if (found.kind === 'statement') return holding(found.checked);
  return { kind: 'value', value: found, passes: found.receipts.every(({ kind }) => kind !== 'absence') };
}

/** Throws `UsageError` for a text that can't be read and has no sign of an expression: words, or a file that was meant. */
function readExpression(dataset: Dataset, text: string, language: Language): CheckedExpression {
  try {
    return checkExpression(withoutLedger(dataset), text, language);
  } catch (error) {
    if (!ExpressionError.isInstance(error) || /[()[\]<>=]/.test(text)) throw error;
    throw unknownArgument(text);
  }
}

function unknownArgument(text: string): UsageError {
  const expected = 'an id such as C01, a file (draft.md, claims.yaml), - for stdin, or an expression in quotes';
  return new UsageError(`not a claim, file or expression: ${text}`, 'claim', text, expected);
}

/** A single word is the id of a claim; anything else is an expression. */
function isName(text: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(text);
}

function named<Item>(name: string, items: readonly Item[], idOf: (item: Item) => string): Item {
  const found = items.find((item) => idOf(item).toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const ids = items.map(idOf);
  const nearest = nearestNames(name, ids);
  if (nearest.length === 0) throw unknownArgument(name);
  throw new UnknownNameError('claim', name, ids, nearest);
}
