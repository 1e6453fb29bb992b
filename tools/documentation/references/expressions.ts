import { expressionWords } from '@sogdia/core/claims';
import { verdictKindSchema } from '@sogdia/core/model';
import { claimCatalogueOf } from '@sogdia/core/workspace';
import { markdownTable } from './markdown-table.ts';
import type { Reference } from './reference.ts';

const language = 'en';

export const expressionsReference: Reference = {
  file: 'docs/reference/expressions.md',
  name: 'expressions',
  title: 'Expressions over the data',
  introduction: 'A claim is checked as an expression over the data, in the words of the field.',
  ids: () => [...expressionWords(language).map(({ word }) => word), ...verdictKindSchema.options],
  body: () => {
    const text = claimCatalogueOf(language);
    return [
      '## Words',
      '',
      markdownTable(
        ['word', 'how it is written', 'what it means'],
        expressionWords(language).map(({ word, form, meaning }) => [`\`${word}\``, `\`${form}\``, meaning]),
      ),
      '',
      '## Verdicts',
      '',
      markdownTable(
        ['verdict', 'what it says'],
        verdictKindSchema.options.map((verdict) => [`\`${verdict}\``, text[`claims.meaning.${verdict}`]]),
      ),
    ].join('\n');
  },
};
