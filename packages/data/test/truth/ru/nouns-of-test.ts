import { type NounForms, provideNouns } from '@sogdia/core/ru';

/** Names by what they end in: the rest is alike in every case. */
const masculine = (name: string): NounForms => ({
  gen: `${name}а`,
  dat: `${name}у`,
  acc: name,
  ins: `${name}ом`,
  pre: `${name}е`,
  gender: 'm',
});
const inIya = (stem: string): NounForms => ({
  gen: `${stem}и`,
  dat: `${stem}и`,
  acc: `${stem}ю`,
  ins: `${stem}ей`,
  pre: `${stem}и`,
  gender: 'f',
});

/** The forms of the names that random views are of, as they are used; the shipped ones are data of their own. */
export const nounsOfTest: Readonly<Record<string, NounForms>> = {
  Китай: { gen: 'Китая', dat: 'Китаю', acc: 'Китай', ins: 'Китаем', pre: 'Китае', gender: 'm' },
  Казахстан: masculine('Казахстан'),
  Узбекистан: masculine('Узбекистан'),
  Таджикистан: masculine('Таджикистан'),
  Туркменистан: masculine('Туркменистан'),
  Киргизия: inIya('Киргизи'),
  Россия: inIya('Росси'),
  Турция: inIya('Турци'),
  'Европейский союз': {
    gen: 'Европейского союза',
    dat: 'Европейскому союзу',
    acc: 'Европейский союз',
    ins: 'Европейским союзом',
    pre: 'Европейском союзе',
    gender: 'm',
  },
  'Центральная Азия': {
    gen: 'Центральной Азии',
    dat: 'Центральной Азии',
    acc: 'Центральную Азию',
    ins: 'Центральной Азией',
    pre: 'Центральной Азии',
    gender: 'f',
  },
};

/** Puts them at hand. */
export function provideNounsOfTest(): void {
  provideNouns(nounsOfTest);
}
