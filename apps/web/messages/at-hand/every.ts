import { provideTexts } from '@sogdia/core';
import * as ru from '@sogdia/core/ru';
import * as zh from '@sogdia/core/zh';
import * as ruData from '@sogdia/data/ru';
import * as zhData from '@sogdia/data/zh';
import './en.ts';
import { reasonsOfRevisions } from './reasons-of-revisions.ts';
import './ru.ts';
import './zh.ts';

for (const [language, { records, unknownNames }, { notes, words }] of [
  ['ru', ru, ruData],
  ['zh', zh, zhData],
] as const)
  provideTexts(language, { phrases: { ...words, ...notes, ...records, ...unknownNames, ...reasonsOfRevisions[language] } });
