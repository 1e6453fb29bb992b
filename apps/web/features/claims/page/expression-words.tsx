import { expressionWords } from '@sogdia/core/claims';
import { findEconomy, offeredEconomies } from '@sogdia/core/model';
import { siteScope } from '../../../lib/dataset.ts';
import { Folded, type WrittenProps } from '../../text/index.ts';

/** What the words and the codes of an expression mean. */
export function ExpressionWords({ expression, language, messages }: WrittenProps & { expression: string }) {
  const bare = expression.replaceAll(/'[^']*'/g, '');
  const called = new Set([...bare.matchAll(/([a-z]+)\(/g)].map((match) => match[1]));
  const codes = new Set(bare.match(/\b[A-Z]{2}[A-Z0-9]\b/g));
  const words = [
    ...expressionWords(language).filter(({ word }) => called.has(word)),
    ...offeredEconomies(siteScope)
      .filter((code) => codes.has(code))
      .map((code) => ({ word: code, meaning: findEconomy(siteScope, code).names[language] })),
  ];
  if (words.length === 0) return null;
  return (
    <dd>
      <Folded summary={messages['claim.words']}>
        <ul className="expression-words">
          {words.map(({ word, meaning }) => (
            <li key={word}>
              <code>{word}</code> {meaning}
            </li>
          ))}
        </ul>
      </Folded>
    </dd>
  );
}
