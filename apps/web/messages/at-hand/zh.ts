import { provideTexts } from '@sogdia/core';
import { choices, claims, descriptions, metrics, receipts, unknownNames, views } from '@sogdia/core/zh';
import { words } from '@sogdia/data/zh';
import { provideWords } from '../../lib/languages/dataset-words.ts';
import { siteNames } from '../../lib/site-names.ts';
import { provideMessages } from '../provided/provided.ts';
import { zhSubject } from '../zh/subject.ts';
import { zh } from '../zh/zh.ts';

provideTexts('zh', { choices, claims, descriptions, metrics, receipts, views, phrases: { ...unknownNames, ...words } });
provideWords('zh', words);
provideMessages('zh', { ...zh, ...zhSubject(siteNames('zh')) });
