import { bytesOf, collectSource, type OwnTable, type ReadHints } from '@sogdia/data/readers';
import { worldRegistry } from '@sogdia/data/world';

const world = worldRegistry();

/** Reads a file that stands in a test, against the registry of the world. */
export function read(content: string | Uint8Array, hints: Partial<ReadHints> = {}): Promise<OwnTable> {
  return collectSource(bytesOf(content), { world, file: 'download.csv', ...hints });
}

/** The bytes of a text as a list of pieces, cut at every so many bytes. */
export async function* inPieces(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

/** A text of Latin letters, a byte each. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const columns =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate'.split(
    ',',
  );

/** What a record of the new UN Comtrade usually says; a test states what matters to it. */
const usual: Readonly<Record<string, string>> = {
  typeCode: 'C',
  freqCode: 'A',
  refPeriodId: '20220101',
  refYear: '2022',
  refMonth: '52',
  period: '2022',
  reporterCode: '156',
  reporterISO: 'CHN',
  reporterDesc: 'China',
  flowCode: 'M',
  flowDesc: 'Import',
  partnerCode: '398',
  partnerISO: 'KAZ',
  partnerDesc: 'Kazakhstan',
  partner2Code: '0',
  partner2ISO: 'W00',
  partner2Desc: 'World',
  classificationCode: 'H6',
  classificationSearchCode: 'HS',
  isOriginalClassification: 'true',
  cmdCode: '27',
  cmdDesc: 'Fuels',
  aggrLevel: '2',
  isLeaf: 'false',
  customsCode: 'C00',
  customsDesc: 'TOTAL CPC',
  mosCode: '0',
  motCode: '0',
  motDesc: 'TOTAL MOT',
  qtyUnitCode: '-1',
  qtyUnitAbbr: 'N/A',
  qty: '',
  isQtyEstimated: 'false',
  altQtyUnitCode: '-1',
  altQtyUnitAbbr: 'N/A',
  altQty: '',
  isAltQtyEstimated: 'false',
  netWgt: '',
  isNetWgtEstimated: 'false',
  grossWgt: '',
  isGrossWgtEstimated: 'false',
  cifvalue: '1000',
  fobvalue: '',
  primaryValue: '1000',
  legacyEstimationFlag: '0',
  isReported: 'true',
  isAggregate: 'false',
};

type Fields = Readonly<Record<string, string>>;

/** A download of the new UN Comtrade as its site writes it: quoted fields, a comma behind the last, CRLF or LF. */
export function comtradeFile(records: readonly Fields[], lineEnd = '\r\n', trailing = ','): string {
  const line = (fields: Fields): string => {
    const all: Fields = { ...usual, ...fields };
    return `${columns.map((name) => (all[name] === '' ? '' : `"${all[name]}"`)).join(',')}${trailing}`;
  };
  return [columns.join(','), ...records.map(line), ''].join(lineEnd);
}

/** The same as an answer of the API. */
export function comtradeAnswer(records: readonly Fields[]): string {
  const numbers =
    /^(?:refPeriodId|refYear|refMonth|reporterCode|partnerCode|partner2Code|aggrLevel|motCode|.*UnitCode|.*qty|netWgt|grossWgt|.*value|legacyEstimationFlag)$/i;
  const data = records.map((fields) =>
    Object.fromEntries(
      Object.entries({ ...usual, ...fields }).map(([name, text]) => {
        if (text === 'true' || text === 'false') return [name, text === 'true'];
        if (text === '') return [name, null];
        return [name, numbers.test(name) && Number.isFinite(Number(text)) ? Number(text) : text];
      }),
    ),
  );
  return JSON.stringify({ elapsedTime: '0.2 secs', count: data.length, data, error: '' }, null, 2);
}
