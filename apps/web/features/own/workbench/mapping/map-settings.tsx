import { type ReactNode, useId } from 'react';
import type { TidyMap } from '../../../../lib/own-files.ts';
import { Folded } from '../../../text/index.ts';
import type { Answers } from '../reading/index.ts';
import { ratesOf } from './column-roles.ts';
import type { MapPartProps } from './map-part-props.ts';

const units = ['usd', 'thousand usd', 'million usd', 'billion usd', 'thousand eur', 'cny', '10 thousand cny', '100 million cny'];
const nomenclatures = ['HS2022', 'HS2017', 'HS2012', 'HS2007', 'HS2002', 'HS1996', 'HS1988', 'SITC4', 'SITC3', 'names'];
const fixedParts = ['reporter', 'partner', 'flow', 'period', 'product'] as const;
const wideParts = ['', 'period', 'flow', 'partner'] as const;

/** What a file says beside its columns: what is the same in every row, the unit, which rows are read, and what is rarely needed. */
export function MapSettings({ look, map, own, change, messages, decimal, onDecimal }: SettingsProps) {
  const { columns, fixed = {}, where = {}, wide = '', unit } = map;
  const isPattern = !wideParts.some((part) => part === wide);
  const set = (part: Partial<{ [Key in keyof TidyMap]: TidyMap[Key] | undefined }>): void => change({ ...own, ...part } as TidyMap);
  const number = (text: string): number | undefined => (Number(text) > 0 ? Number(text) : undefined);
  return (
    <>
      <div className="bench-map">
        {look.sheets.length < 2 ? null : (
          <Choice label={messages['bench.map.sheet']} value={look.sheet} onChange={(sheet) => set({ sheet, header: undefined })}>
            {look.sheets.map((sheet) => [sheet, sheet])}
          </Choice>
        )}
        <Choice
          label={messages['bench.map.wide']}
          value={isPattern ? 'pattern' : wide}
          onChange={(part) => {
            const { value: _value, ...others } = own.columns;
            set({ wide: part === 'pattern' ? '(?<period>\\d{4})' : part, columns: part === '' ? own.columns : others });
          }}
        >
          {[...wideParts, 'pattern' as const].map((part) => [part, messages[`bench.wide.${part === '' ? 'one' : part}`]])}
        </Choice>
        {isPattern ? <Field label={messages['bench.wide.pattern']} value={wide} onChange={(text) => set({ wide: text })} /> : null}
        {fixedParts.map((part) =>
          columns[part] !== undefined || wide === part ? null : (
            <Field
              key={part}
              label={messages['bench.map.fixed']({ field: messages[`bench.map.${part}`] })}
              value={fixed[part] ?? ''}
              onChange={(text) =>
                set({ fixed: Object.fromEntries(Object.entries({ ...own.fixed, [part]: text }).filter(([, one]) => one !== '')) })
              }
            />
          ),
        )}
        {columns.unit === undefined ? (
          <Field label={messages['bench.map.unit-of']} value={unit} options={units} onChange={(text) => set({ unit: text })} />
        ) : null}
        {columns.product === undefined && fixed.product === undefined ? null : (
          <Choice
            label={messages['bench.map.nomenclature']}
            value={map.nomenclature ?? ''}
            onChange={(text) => set({ nomenclature: text })}
          >
            {['', ...nomenclatures].map((one) => [one, one === 'names' ? messages['bench.map.names'] : one])}
          </Choice>
        )}
        {Object.entries(where).map(([column, texts]) => (
          <Field
            key={column}
            label={messages['bench.map.where-is']({ column })}
            value={texts.join('|')}
            onChange={(text) => set({ where: { ...own.where, [column]: text.split('|') } })}
          />
        ))}
      </div>
      <Folded summary={messages['bench.map.more']}>
        <div className="bench-map">
          <Field
            label={messages['bench.map.header-lines']}
            value={String(map.headerLines ?? 1)}
            isNumber
            onChange={(text) => set({ headerLines: number(text) })}
          />
          <Field
            label={messages['bench.map.year-start']}
            value={String(map.yearStart ?? '')}
            isNumber
            onChange={(text) => set({ yearStart: number(text) })}
          />
          <Field
            label={messages['bench.map.rates']}
            value={Object.entries(map.rates ?? {})
              .map(([period, rate]) => `${period}=${rate}`)
              .join(', ')}
            isKept
            onChange={(text) => set({ rates: ratesOf(text) ?? undefined })}
          />
          <Choice
            label={messages['bench.question.decimal']}
            value={decimal}
            onChange={(mark) => onDecimal(mark === '' ? undefined : (mark as '.' | ','))}
          >
            {(['', '.', ','] as const).map((mark) => [mark, mark])}
          </Choice>
        </div>
      </Folded>
    </>
  );
}

interface SettingsProps extends MapPartProps {
  readonly decimal: string;
  readonly onDecimal: (decimal: Answers['decimal']) => void;
}

/** A line that is typed; `isKept` shows what was typed, not what it was understood as. */
function Field({ label, value, onChange, options, isNumber = false, isKept = false }: FieldProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        list={options === undefined ? undefined : `${id}-options`}
        {...(isKept ? { defaultValue: value } : { value })}
        onChange={({ target }) => onChange(target.value)}
      />
      {options === undefined ? null : (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options?: readonly string[];
  readonly isNumber?: boolean;
  readonly isKept?: boolean;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children.map(([option, name]) => (
          <option key={option} value={option}>
            {name as ReactNode}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly (readonly [value: string, name: string])[];
}
