import type { EncodingEvidence } from '../decode/index.ts';
import type { EconomyIndex } from '../normalise/index.ts';
import { tableProviders } from '../providers/index.ts';
import { matchHeader } from './recognise-header.ts';
import { headerOf } from './separator-of.ts';

/** By what the providers show their encoding: files of UN Comtrade and WITS are Latin-1 where they are not UTF-8, customs' are GB18030. */
export function encodingEvidence(economies: EconomyIndex): EncodingEvidence {
  const providerOf = (header: string): string | null => {
    const [best] = matchHeader(headerOf(header).columns, tableProviders);
    return best?.confidence === 1 ? best.provider.id : null;
  };
  return {
    ofAsciiHeader: (header) => (/^(?:comtrade|wits)-/.test(providerOf(header) ?? '') ? 'windows-1252' : null),
    isChineseHeader: (header) => providerOf(header) === 'gacc-query' || /原产国|目的国|进出口商品/.test(header),
    isKnownName: (word) => economies.byName(word) !== null,
  };
}
