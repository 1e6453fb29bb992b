import { provideTexts } from '@sogdia/core';
import * as ru from '@sogdia/core/ru';
import * as zh from '@sogdia/core/zh';
import { nationalGoods as ruGoods } from '@sogdia/data/ru';
import { nationalGoods as zhGoods } from '@sogdia/data/zh';
import './en.ts';
import { reasonsOfRevisions } from './reasons-of-revisions.ts';
import './ru.ts';
import './zh.ts';

for (const [language, { records, unknownNames }, goods] of [
  ['ru', ru, ruGoods],
  ['zh', zh, zhGoods],
] as const)
  provideTexts(language, { phrases: { ...records, ...unknownNames, ...goods, ...reasonsOfRevisions[language] } });
