import { countedNoun } from './counted.ts';
import { ownNouns } from './heads.data.ts';
import type { Case, NounForms } from './noun-forms.ts';

/** What a name is of: the word that is declined in its place where the forms of the name are not known. */
export type NounKind = keyof typeof classifiers;

/** A noun in its place: the form of each case, and what follows it. */
interface Head {
  readonly forms: NounForms;
  readonly rest: string;
}

/** Words that are declined before a name that stands as it is, in inverted commas: `экономики «Атлантида»`. */
const classifiers = {
  economy: { gen: 'экономики', dat: 'экономике', acc: 'экономику', ins: 'экономикой', pre: 'экономике', gender: 'f' },
  goods: { gen: 'товаров', dat: 'товарам', acc: 'товары', ins: 'товарами', pre: 'товарах', gender: 'pl' },
  quantity: { gen: 'показателя', dat: 'показателю', acc: 'показатель', ins: 'показателем', pre: 'показателе', gender: 'm' },
} as const satisfies Record<string, NounForms>;

/** What stands before a name in the nominative whose forms are not known. */
const classified = { economy: 'экономика', goods: 'товары', quantity: 'показатель' } as const;

const known = new Map<string, NounForms>(Object.entries(ownNouns));

/**
 * Puts the forms of names at hand, by the names in the nominative. They are data: a name without forms is set behind a word that is declined for it.
 * @example provideNouns({ Москва: { gen: 'Москвы', dat: 'Москве', acc: 'Москву', ins: 'Москвой', pre: 'Москве', gender: 'f' } }) // => undefined
 */
export function provideNouns(nouns: Readonly<Record<string, NounForms>>): void {
  for (const [name, forms] of Object.entries(nouns)) known.set(name, forms);
}

/** A text whose first letter is small, or large. */
function withFirst(text: string, isLarge: boolean): string {
  const first = text.charAt(0);
  return (isLarge ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

/** The forms of a name, with a first letter as large as that of the text, since a name may stand at the beginning of a heading or inside a sentence. */
function formsOf(text: string): NounForms | null {
  const own = known.get(text) ?? countedNoun(text);
  if (own !== undefined) return own;
  const isLarge = text.charAt(0) !== text.charAt(0).toLowerCase();
  const other = known.get(withFirst(text, !isLarge));
  if (other === undefined) return null;
  const [gen, dat, acc, ins, pre] = [other.gen, other.dat, other.acc, other.ins, other.pre].map((form) => withFirst(form, isLarge));
  return { ...other, gen: gen ?? text, dat: dat ?? text, acc: acc ?? text, ins: ins ?? text, pre: pre ?? text };
}

/** The noun that a text begins with, the longest that is known, and what follows it: `экспорт` in `экспорт Китая`. */
function headOf(text: string): Head | null {
  for (
    let end = text.length;
    end > 0;
    end = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf(',', end - 1), text.lastIndexOf(':', end - 1))
  ) {
    const forms = formsOf(text.slice(0, end));
    if (forms !== null) return { forms, rest: text.slice(end) };
  }
  return null;
}

const joints = /(, | и | или )/;

/**
 * The names of a list, with what joins them at odd places: `Казахстан`, ` и `, `Киргизия`. The longest names that are known are taken whole, so that
 * `Босния и Герцеговина` is one. Null of one name, of names none of which is known, and of a quantity, which is never a list.
 */
function listOf(text: string, kind: NounKind): readonly string[] | null {
  if (kind === 'quantity' || known.has(text)) return null;
  const pieces = text.split(joints);
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length;
    while (
      end > at + 1 &&
      formsOf(
        pieces
          .slice(at, end)
          .join('')
          .replace(/ \([^()]*\)$/, ''),
      ) === null
    )
      end -= 2;
    parts.push(pieces.slice(at, end).join(''), ...(end < pieces.length ? [pieces[end] ?? ''] : []));
    at = end + 1;
  }
  return parts.length > 1 && parts.some((part, at) => at % 2 === 0 && headOf(part) !== null) ? parts : null;
}

/**
 * A name, a list of names or a phrase that begins with a noun, in a case. What has no forms is set behind a noun of its kind, in inverted commas.
 * @example inCase('Атлантида', 'gen', 'economy') // => 'экономики «Атлантида»'
 */
export function inCase(text: string, grammaticalCase: Case, kind: NounKind): string {
  const list = listOf(text, kind);
  if (list !== null) return list.map((part, at) => (at % 2 === 1 ? part : inCase(part, grammaticalCase, kind))).join('');
  const head = headOf(text);
  return head === null ? `${classifiers[kind][grammaticalCase]} ${quoted(text)}` : head.forms[grammaticalCase] + head.rest;
}

/** A name in inverted commas; inside it they are of the other kind. */
function quoted(text: string): string {
  return `«${text.replaceAll('«', '„').replaceAll('»', '“')}»`;
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
  return listOf(text, kind) === null && headOf(text) === null ? `${classified[kind]} ${quoted(text)}` : text;
}

/** Before these a preposition of one consonant takes a vowel: «во всём», «во Францию», «со странами», «со всем». */
const heavy = { в: /^[вф][бвгджзйклмнпрстфхцчшщь]/iu, с: /^(?:[сзшж][бвгджзйклмнпрстфхцчшщ]|вс)/iu } as const;

/**
 * A name behind «в» or «на», as it asks: `in` with the prepositional, `into` with the accusative; and behind «из» or «с»: `from`.
 * @example placed('Атлантида', 'into') // => 'в экономику «Атлантида»'
 */
export function placed(text: string, way: 'in' | 'into' | 'from', kind: NounKind = 'economy'): string {
  const list = listOf(text, kind);
  if (list?.some((part, at) => at % 2 === 0 && headOf(part)?.forms.into === 'на'))
    return list.map((part, at) => (at % 2 === 1 ? part : placed(part, way, kind))).join('');
  const name = inCase(text, way === 'in' ? 'pre' : way === 'into' ? 'acc' : 'gen', kind);
  const preposition = list === null ? headOf(text)?.forms.into : undefined;
  if (way === 'from') return preposition === 'на' ? `${heavy.с.test(name) ? 'со' : 'с'} ${name}` : `из ${name}`;
  return `${preposition ?? (heavy.в.test(name) ? 'во' : 'в')} ${name}`;
}

/**
 * A name behind «с» in the instrumental.
 * @example partnered('Атлантида') // => 'с экономикой «Атлантида»'
 */
export function partnered(text: string, kind: NounKind = 'economy'): string {
  const name = inCase(text, 'ins', kind);
  return `${heavy.с.test(name) ? 'со' : 'с'} ${name}`;
}

/**
 * A phrase behind «о», «об» or «обо» in the prepositional: what something is known of.
 * @example about('экспорт Атлантиды', 'quantity') // => 'об экспорте Атлантиды'
 */
export function about(text: string, kind: NounKind): string {
  const name = inCase(text, 'pre', kind);
  if (/^вс/iu.test(name)) return `обо ${name}`;
  return `${/^[аиоуэ]/iu.test(name) ? 'об' : 'о'} ${name}`;
}
