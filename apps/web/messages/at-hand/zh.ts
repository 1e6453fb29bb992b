import { provideTexts } from '@sogdia/core';
import * as core from '@sogdia/core/zh';
import { words } from '@sogdia/data/zh';
import { provideWords } from '../../lib/dataset-words.ts';
import { siteNames } from '../../lib/site-names.ts';
import { provideMessages } from '../provided.ts';
import { zhSubject } from '../zh/subject.ts';
import { zh } from '../zh.ts';

provideTexts('zh', core);
provideWords('zh', words);
provideMessages('zh', { ...zh, ...zhSubject(siteNames('zh')) });
