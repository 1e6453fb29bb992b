import {
  type CheckedClaim,
  type CheckedExpression,
  type Claim,
  checkClaim,
  checkClaims,
  checkExpression,
  type Dataset,
  type Language,
  nearestNames,
  readingsOf,
  UnknownNameError,
} from '@sogdia/core';
import { checkEach, readClaimFile, withoutLedger } from './read-claim-file.ts';
import { UsageError } from './usage-error.ts';

/** A claim of the ledger, of a file, or an expression; whether the check went as it should; the value of an expression that is no statement. */
export type CheckItem =
  | { readonly kind: 'claim'; readonly checked: CheckedClaim; readonly passes: boolean }
  | { readonly kind: 'value'; readonly value: Extract<CheckedExpression, { kind: 'value' }>; readonly passes: boolean };

/** Checks the named claims and expressions; without names, every claim of the ledger. */
export function checkLedger(dataset: Dataset, names: readonly string[], language: Language): readonly CheckItem[] {
  const isWhole = names.length === 0 || names.some(isName);
  const all = isWhole ? checkClaims(dataset, language, dataset.claims) : [];
  if (names.length === 0) return all.map(ofLedger);
  return names.map((name) => (isName(name) ? ofLedger(named(name, all, ({ claim }) => claim.id)) : ofExpression(dataset, name, language)));
}

/** Checks the claims of a file, or those of it that are named. They pass where they hold: nothing is on record for them. */
export function checkFile(dataset: Dataset, path: string, names: readonly string[], language: Language): readonly CheckItem[] {
  const claims = readClaimFile(path);
  const other = names.find((name) => !isName(name));
  if (other !== undefined) throw new UsageError(`an expression and --file exclude each other: ${other}`, 'claim', other, 'ids of the file');
  const chosen = names.length === 0 ? claims : names.map((name) => named(name, claims, ({ id }) => id));
  const bare = withoutLedger(dataset);
  const readings = readingsOf(bare);
  checkEach(path, claims, (claim) => checkClaim(bare, claim, language, readings));
  const conflicts = checkClaims(bare, language, claims);
  return chosen.map((claim: Claim) => holding(named(claim.id, conflicts, (checked) => checked.claim.id)));
}

function ofLedger(checked: CheckedClaim): CheckItem {
  return { kind: 'claim', checked, passes: !checked.changed };
}

function holding(checked: CheckedClaim): CheckItem {
  return { kind: 'claim', checked, passes: checked.scenarios[0]?.outcome === 'holds' };
}

function ofExpression(dataset: Dataset, text: string, language: Language): CheckItem {
  const found = checkExpression(withoutLedger(dataset), text, language);
  if (found.kind === 'statement') return holding(found.checked);
  return { kind: 'value', value: found, passes: found.receipts.every(({ kind }) => kind !== 'gap') };
}

/** A single word is the id of a claim; anything else is an expression. */
function isName(text: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(text);
}

function named<Item>(name: string, items: readonly Item[], idOf: (item: Item) => string): Item {
  const found = items.find((item) => idOf(item).toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const ids = items.map(idOf);
  throw new UnknownNameError('claim', name, ids, nearestNames(name, ids));
}
