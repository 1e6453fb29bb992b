import { provideTexts } from '@sogdia/core';
import * as ru from '@sogdia/core/ru';
import * as zh from '@sogdia/core/zh';
import './en.ts';
import { reasonsOfRevisions } from './reasons-of-revisions.ts';
import './ru.ts';
import './zh.ts';

for (const [language, { records, unknownNames }] of [
  ['ru', ru],
  ['zh', zh],
] as const)
  provideTexts(language, { phrases: { ...records, ...unknownNames, ...reasonsOfRevisions[language] } });
