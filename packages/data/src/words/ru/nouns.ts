import { economies, onto } from './economies.data.ts';
import { goods } from './goods.data.ts';
import { genders, type NounForms, type NounTable } from './noun.ts';
import { quantities } from './quantities.data.ts';

/**
 * The forms of Russian names, by the names in the nominative: of every economy and group of the world, of goods by their short names, and of
 * what the phrases of indicators begin with. A common noun stands under both spellings, as a list and as a sentence write its first letter.
 * @example nouns['Украина']?.into // => 'на'
 */
export const nouns: Readonly<Record<string, NounForms>> = Object.fromEntries([economies, goods, quantities].flatMap(entriesOf));

function entriesOf(table: NounTable): readonly (readonly [string, NounForms])[] {
  return genders.flatMap((gender) =>
    table[gender].flatMap((row) => {
      const [name = '', gen = '', dat = '', acc = '', ins = '', pre = ''] = row.split(' | ');
      const into = onto.includes(name) ? { into: 'на' as const } : name === 'Весь мир' ? { into: 'во' as const } : {};
      const forms = { gen, dat, acc, ins, pre, gender, ...into };
      const small = name.charAt(0).toLowerCase() + name.slice(1);
      const spellings = gen.startsWith(small.charAt(0)) ? new Set([name, small]) : [name];
      return [...spellings].map((spelling) => [spelling, forms] as const);
    }),
  );
}
