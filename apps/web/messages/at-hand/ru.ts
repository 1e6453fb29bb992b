import { provideTexts } from '@sogdia/core';
import { choices, claims, descriptions, metrics, provideNouns, receipts, unknownNames, views } from '@sogdia/core/ru';
import { nouns, words } from '@sogdia/data/ru';
import { provideWords } from '../../lib/languages/dataset-words.ts';
import { siteNames } from '../../lib/site-names.ts';
import { provideMessages } from '../provided/provided.ts';
import { ru } from '../ru/ru.ts';
import { ruSubject } from '../ru/subject.ts';

provideTexts('ru', { choices, claims, descriptions, metrics, receipts, views, phrases: { ...unknownNames, ...words } });
provideNouns(nouns);
provideWords('ru', words);
provideMessages('ru', { ...ru, ...ruSubject(siteNames('ru')) });
