import { type Language, type ScenarioResult, translate } from '@sogdia/core';
import { messagesOf } from '../messages/messages.ts';

/** The records and vintages of a claim as a reader is shown them: both vintages of a record in one where they say the same. */
export function shownScenarios(scenarios: readonly ScenarioResult[], language: Language): readonly ScenarioResult[] {
  const messages = messagesOf(language);
  return scenarios.flatMap((scenario, index) => {
    const { book } = scenario;
    if (book === null) return [scenario];
    const first = scenarios.findIndex((other) => other.book === book && sayingOf(other) === sayingOf(scenario));
    if (first !== index) return [];
    const isAlone = !scenarios.some((other, at) => at > index && other.book === book && sayingOf(other) === sayingOf(scenario));
    return [
      isAlone ? scenario : { ...scenario, label: messages['claims.both-vintages']({ book: translate(language, `claims.book.${book}`) }) },
    ];
  });
}

function sayingOf({ outcome, filled, missing }: ScenarioResult): string {
  return `${outcome} ${missing ?? filled.text}`;
}
