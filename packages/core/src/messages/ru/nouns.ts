/** The cases of a Russian noun beside the nominative, in which names stand in data. */
export type Case = 'gen' | 'dat' | 'acc' | 'ins' | 'pre';

/** The forms of a name: its cases, what verbs agree with, and the preposition that means «in» and «into» where it is not «в». */
export interface NounForms extends Readonly<Record<Case, string>> {
  readonly gender: 'm' | 'f' | 'n' | 'pl';
  readonly into?: 'на' | 'во';
}

/** What a name is of: the word that is declined in its place where the forms of the name are not known. */
export type NounKind = keyof typeof classifiers;

/** Words that are declined before a name that stands as it is, in inverted commas: `экономики «Атлантида»`. */
const classifiers = {
  economy: { gen: 'экономики', dat: 'экономике', acc: 'экономику', ins: 'экономикой', pre: 'экономике', gender: 'f' },
  goods: { gen: 'товаров', dat: 'товарам', acc: 'товары', ins: 'товарами', pre: 'товарах', gender: 'pl' },
  quantity: { gen: 'показателя', dat: 'показателю', acc: 'показатель', ins: 'показателем', pre: 'показателе', gender: 'm' },
} as const satisfies Record<string, NounForms>;

/** What stands before a name in the nominative whose forms are not known. */
const classified = { economy: 'экономика', goods: 'товары', quantity: 'показатель' } as const;

const known = new Map<string, NounForms>();

/**
 * Puts the forms of names at hand, by the names in the nominative. They are data: a name without forms is set behind a word that is declined for it.
 * @example provideNouns({ Москва: { gen: 'Москвы', dat: 'Москве', acc: 'Москву', ins: 'Москвой', pre: 'Москве', gender: 'f' } }) // => undefined
 */
export function provideNouns(nouns: Readonly<Record<string, NounForms>>): void {
  for (const [name, forms] of Object.entries(nouns)) known.set(name, forms);
}

/** The noun that a text begins with, the longest that is known, and what follows it: `экспорт` in `экспорт Китая`. */
function headOf(text: string): { readonly forms: NounForms; readonly rest: string } | null {
  for (let end = text.length; end > 0; end = text.lastIndexOf(' ', end - 1)) {
    const forms = known.get(text.slice(0, end));
    if (forms !== undefined) return { forms, rest: text.slice(end) };
  }
  return null;
}

/** The names of a list, with what joins them at odd places: `Казахстан, Узбекистан и Киргизия`. Null of one name, and of a quantity, which is never a list. */
function listOf(text: string, kind: NounKind): readonly string[] | null {
  if (kind === 'quantity' || known.has(text)) return null;
  const parts = text.split(/(, | и | или )/);
  return parts.length > 1 && parts.every((part, at) => at % 2 === 1 || headOf(part) !== null) ? parts : null;
}

/**
 * A name, a list of names or a phrase that begins with a noun, in a case. What has no forms is set behind a noun of its kind, in inverted commas.
 * @example inCase('Атлантида', 'gen', 'economy') // => 'экономики «Атлантида»'
 */
export function inCase(text: string, grammaticalCase: Case, kind: NounKind): string {
  const list = listOf(text, kind);
  if (list !== null) return list.map((part, at) => (at % 2 === 1 ? part : inCase(part, grammaticalCase, kind))).join('');
  const head = headOf(text);
  return head === null ? `${classifiers[kind][grammaticalCase]} «${text}»` : head.forms[grammaticalCase] + head.rest;
}

/**
 * A form of a verb or adjective that agrees with a name.
 * @example agree('Атлантида', { m: 'вырос', f: 'выросла', n: 'выросло', pl: 'выросли' }, 'economy') // => 'выросла'
 */
export function agree(text: string, forms: Readonly<Record<NounForms['gender'], string>>, kind: NounKind): string {
  return listOf(text, kind) === null ? forms[(headOf(text)?.forms ?? classifiers[kind]).gender] : forms.pl;
}

/**
 * A name as the subject of a sentence: behind a noun of its kind where its forms are not known, with which the verb then agrees.
 * @example asSubject('Атлантида', 'economy') // => 'экономика «Атлантида»'
 */
export function asSubject(text: string, kind: NounKind): string {
  return listOf(text, kind) === null && headOf(text) === null ? `${classified[kind]} «${text}»` : text;
}

/**
 * A name behind «в» or «на», as it asks: `in` with the prepositional, `into` with the accusative.
 * @example placed('Атлантида', 'into') // => 'в экономику «Атлантида»'
 */
export function placed(text: string, way: 'in' | 'into', kind: NounKind = 'economy'): string {
  const preposition = listOf(text, kind) === null ? headOf(text)?.forms.into : undefined;
  return `${preposition ?? 'в'} ${inCase(text, way === 'in' ? 'pre' : 'acc', kind)}`;
}
