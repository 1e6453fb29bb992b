import type { Language } from '@sogdia/core';
import { type GlossaryTerm, glossary } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { splitAtTerms } from './split-at-terms.ts';

/** A text in which the first use of each of some terms leads to its entry in the glossary. Throws `RangeError` for a term that it lacks. */
export function TermText({ text, terms, language }: { text: string; terms: readonly string[]; language: Language }) {
  const parts = splitAtTerms(text, terms.map(requireTerm), language);
  return (
    <>
      {parts.map(({ text: part, term }) =>
        term === null ? (
          part
        ) : (
          <a key={term} className="term" href={routes.term(language, term)}>
            {part}
          </a>
        ),
      )}
    </>
  );
}

function requireTerm(id: string): GlossaryTerm {
  const found = glossary.find((term) => term.id === id);
  if (found === undefined) throw new RangeError(`no term ${id} in the glossary`);
  return found;
}
