import type { ReactNode } from 'react';
import type { TidyMap } from '../../../../lib/own-files.ts';
import { Folded } from '../../../text/index.ts';
import type { Answers } from '../reading/index.ts';
import { filled, ratesOf } from './column-roles.ts';
import type { MapPartProps } from './map-part-props.ts';

const units = ['usd', 'thousand usd', 'million usd', 'billion usd', 'thousand eur', 'cny', '10 thousand cny', '100 million cny'];
const nomenclatures = ['', 'HS2022', 'HS2017', 'HS2012', 'HS2007', 'HS2002', 'HS1996', 'HS1988', 'SITC4', 'SITC3', 'names'];
const fixedParts = ['reporter', 'partner', 'flow', 'period', 'product'] as const;
const wideParts = ['', 'period', 'flow', 'partner'] as const;

/** What a file says beside its columns: what is the same in every row, the unit, which rows are read, and what is rarely needed. */
export function MapSettings({ look, map, own, change, messages, decimal, onDecimal }: SettingsProps) {
  const { columns, fixed = {}, where = {}, wide = '', rates = {} } = map;
  const sheets = look.sheets.filter((sheet) => sheet !== '');
  const isPattern = !wideParts.some((part) => part === wide);
  const set = (part: object): void => change({ ...own, ...part });
  const widen = (part: string): void => {
    const { value: _value, ...others } = own.columns;
    set({ wide: part === 'pattern' ? '(?<period>\\d{4})' : part, columns: part === '' ? own.columns : others });
  };
  const text = (label: string, value: string, onText: (text: string) => void): ReactNode => (
    <label key={label} className="choice">
      <span>{label}</span>
      <input type="text" value={value} onChange={({ target }) => onText(target.value)} />
    </label>
  );
  const choice = (
    label: string,
    value: string,
    names: readonly (readonly [value: string, name: string])[],
    onChoice: (value: string) => void,
  ) => (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoice(target.value)}>
        {names.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  const ways = [...wideParts, 'pattern' as const].map((part) => [part, messages[`bench.wide.${part === '' ? 'one' : part}`]] as const);
  const goods = nomenclatures.map((one) => [one, one === 'names' ? messages['bench.map.names'] : one] as const);
  const marks = (['', '.', ','] as const).map((mark) => [mark, mark] as const);
  const allSheets = [['', messages['bench.map.all-sheets']] as const, ...sheets.map((sheet) => [sheet, sheet] as const)];
  return (
    <>
      <div className="bench-map">
        {sheets.length < 2
          ? null
          : choice(messages['bench.map.sheet'], map.sheet ?? '', allSheets, (sheet) => set({ sheet, header: undefined }))}
        {choice(messages['bench.map.wide'], isPattern ? 'pattern' : wide, ways, widen)}
        {isPattern ? text(messages['bench.wide.pattern'], wide, (pattern) => set({ wide: pattern })) : null}
        {fixedParts
          .filter((part) => columns[part] === undefined && wide !== part)
          .map((part) =>
            text(messages['bench.map.fixed']({ field: messages[`bench.map.${part}`] }), fixed[part] ?? '', (said) =>
              set({ fixed: filled({ ...own.fixed, [part]: said }) }),
            ),
          )}
        {columns.unit === undefined ? (
          <label className="choice">
            <span>{messages['bench.map.unit-of']}</span>
            <input type="text" list="bench-units" value={map.unit} onChange={({ target }) => set({ unit: target.value })} />
            <datalist id="bench-units">
              {units.map((unit) => (
                <option key={unit} value={unit} />
              ))}
            </datalist>
          </label>
        ) : null}
        {columns.product === undefined && fixed.product === undefined
          ? null
          : choice(messages['bench.map.nomenclature'], map.nomenclature ?? '', goods, (nomenclature) => set({ nomenclature }))}
        {Object.entries(where).map(([column, texts]) =>
          text(messages['bench.map.where-is']({ column }), texts.join('|'), (said) =>
            set({ where: { ...own.where, [column]: said.split('|') } }),
          ),
        )}
      </div>
      <Folded summary={messages['bench.map.more']}>
        <div className="bench-map">
          {text(messages['bench.map.header-lines'], String(map.headerLines ?? ''), (said) => set({ headerLines: countIn(said) }))}
          {text(messages['bench.map.year-start'], String(map.yearStart || ''), (said) => set({ yearStart: countIn(said) }))}
          <label className="choice">
            <span>{messages['bench.map.rates']}</span>
            <textarea
              rows={2}
              defaultValue={Object.entries(rates)
                .map((pair) => pair.join('='))
                .join(', ')}
              onChange={({ target }) => {
                target.setCustomValidity(ratesOf(target.value) === null ? messages['bench.map.no-rates'] : '');
                set({ rates: ratesOf(target.value) ?? undefined });
              }}
            />
          </label>
          {choice(messages['bench.question.decimal'], decimal, marks, (mark) =>
            onDecimal(marks.find(([one]) => one === mark)?.[0] || undefined),
          )}
        </div>
      </Folded>
    </>
  );
}

interface SettingsProps extends MapPartProps {
  readonly decimal: string;
  readonly onDecimal: (decimal: Answers['decimal']) => void;
}

function countIn(text: string): TidyMap['header'] {
  return Number(text) > 0 ? Number(text) : undefined;
}
