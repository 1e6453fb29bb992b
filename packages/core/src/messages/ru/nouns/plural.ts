const rules = /* @__PURE__ */ new Intl.PluralRules('ru');

/** The forms of a noun behind a count: `1 год`, `2 года`, `5 лет`. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/**
 * The form of a noun behind a count; behind a fraction that of a few, which is the genitive.
 * @example plural(21, { one: 'год', few: 'года', many: 'лет' }) // => 'год'
 */
export function plural(count: number, forms: PluralForms): string {
  const rule = rules.select(count);
  return rule === 'one' || rule === 'many' ? forms[rule] : forms.few;
}
