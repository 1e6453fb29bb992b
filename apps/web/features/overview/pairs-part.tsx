import { formatEconomy } from '@sogdia/core/format';
import { PairTable, sitePairs } from '../records/index.ts';
import { TitledSection, type WrittenProps } from '../text/index.ts';

/** The exports to every partner as both sides count them, and how many partners count less. */
export async function PairsPart({ language, messages }: WrittenProps) {
  const pairs = (await sitePairs(language)).filter(({ pair }) => pair.flow === 'export');
  const [first] = pairs;
  if (first === undefined) return null;
  const { view } = first.pair;
  const reporter = formatEconomy(view, view.spec.reporter, language);
  const counted = pairs.filter(({ partner }) => partner !== null);
  const less = counted.filter(({ own, partner }) => Number(own.value) > Number(partner?.point.value)).length;
  return (
    <TitledSection id="pairs" className="part" title={messages['overview.pairs']({ reporter, less, of: counted.length })}>
      <p className="unit">{messages['overview.pairs-about']({ reporter })}</p>
      <PairTable pairs={pairs} language={language} messages={messages} />
    </TitledSection>
  );
}
