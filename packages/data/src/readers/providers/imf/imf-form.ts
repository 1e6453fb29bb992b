import type { EconomyCode } from '@sogdia/core/model';
import { ownValue } from '../../contract/index.ts';
import { allGoods, economyIn, type FlowForm, flowIn, periodIn, rejected, valueIn } from '../../layout/index.ts';
import { readerTexts } from '../../words/index.ts';
import { imfFlows, type imfNames, lettersOfImf } from './imf-names.data.ts';
import { type FileScale, zerosOf } from './imf-scale.ts';

/** What a record of a value says. */
export type ImfName = keyof typeof imfNames;

/** How a value of the IMF is read, in a scale that is that of the file, or as each record prints it. */
export function imfForm(id: 'imf-dot' | 'imf-imts', scale: FileScale): FlowForm<ImfName> {
  return {
    id,
    flow: flowIn('indicator', (text) => ownValue(imfFlows, text)?.[0], indicators, 'fix.choose-dollars'),
    period: periodIn('period', 'expected.year-quarter-month'),
    reporter: economyOf('reporter'),
    partner: economyOf('partner'),
    product: allGoods,
    value: (fields, layout) => {
      const zeros = scale === 'printed' ? zerosOf(fields.text('scale')) : scale;
      if (zeros !== null) return valueIn<ImfName>('value', zeros)(fields, layout);
      const [expected, fix] = [readerTexts['expected.scale-of-value'], readerTexts['fix.scale-of-value']];
      return rejected('unknown-scale', fields.column('scale'), fields.text('scale'), expected, fix);
    },
    beside: (fields) => ({ valuation: ownValue(imfFlows, fields.text('indicator'))?.[1] ?? 'unstated' }),
  };
}

const indicators = Object.keys(imfFlows).filter((name) => !name.includes(' '));

function economyOf(name: 'reporter' | 'partner'): FlowForm<ImfName>['reporter'] {
  return economyIn(name, 'iso', (fields, { economies }) => {
    const letters = ownValue(lettersOfImf, fields.text(name)) ?? fields.text(name);
    const isGroup = /^(?:G|GX|TX|X)\d{3}$/.test(letters);
    return economies.byLetters(letters) ?? (isGroup ? { code: letters as EconomyCode, isAggregate: true } : null);
  });
}
