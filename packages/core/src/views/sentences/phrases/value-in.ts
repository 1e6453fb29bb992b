import type { SentenceWriter } from '../../../format/index.ts';
import { catalogueOf, type Language } from '../../../messages/catalogue.ts';
import type { World } from '../../../model/economies/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt } from '../../../model/view/index.ts';
import { amountIn, sizeTo } from './amount-in.ts';
import type { NamedQuantity } from './name-quantity.ts';

/** Puts a value into a sentence as it is said of its quantity: a balance as a surplus or a deficit, a plain number with what it is of. */
export function valueIn(world: World, writer: SentenceWriter, { kind, of }: NamedQuantity, receipt: Receipt, language: Language): string {
  if (of !== undefined) return catalogueOf(language)['amount.of']({ ...receipt, number: amountIn(world, writer, receipt, language), of });
  if (kind !== 'balance' || isMissing(receipt.value) || receipt.value === 0) return amountIn(world, writer, receipt, language);
  const size = sizeTo(world, writer, receipt, language);
  return catalogueOf(language)[receipt.value < 0 ? 'amount.deficit' : 'amount.surplus']({ size });
}
