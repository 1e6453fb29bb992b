import type { Language } from '@sogdia/core';
import type { LensResult } from '@sogdia/core/claims';
import { claimCatalogueOf } from '@sogdia/core/workspace';
import { messagesOf } from '../../../messages/messages.ts';

/** The records and vintages of a claim as a reader is shown them: both vintages of a record in one where they say the same. */
export function shownLenses(lenses: readonly LensResult[], language: Language): readonly LensResult[] {
  const messages = messagesOf(language);
  return lenses.flatMap((lens, index) => {
    const { record } = lens;
    if (record === null) return [lens];
    const first = lenses.findIndex((other) => other.record === record && sayingOf(other) === sayingOf(lens));
    if (first !== index) return [];
    const isAlone = !lenses.some((other, at) => at > index && other.record === record && sayingOf(other) === sayingOf(lens));
    return [
      isAlone
        ? lens
        : { ...lens, label: messages['claims.both-vintages']({ record: claimCatalogueOf(language)[`claims.record.${record}`] }) },
    ];
  });
}

function sayingOf({ outcome, filled, missing }: LensResult): string {
  return `${outcome} ${missing ?? filled.text}`;
}
