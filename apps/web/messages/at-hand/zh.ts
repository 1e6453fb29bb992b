import { provideTexts } from '@sogdia/core';
import * as core from '@sogdia/core/zh';
import { siteNames } from '../../lib/site-names.ts';
import { provideMessages } from '../provided.ts';
import { zhSubject } from '../zh/subject.ts';
import { zh } from '../zh.ts';

provideTexts('zh', core);
provideMessages('zh', { ...zh, ...zhSubject(siteNames('zh')) });
