import { provideTexts } from '@sogdia/core';
import * as core from '@sogdia/core/ru';
import { nouns } from '@sogdia/data/ru';
import { siteNames } from '../../lib/site-names.ts';
import { provideMessages } from '../provided.ts';
import { ruSubject } from '../ru/subject.ts';
import { ru } from '../ru.ts';

provideTexts('ru', core);
core.provideNouns(nouns);
provideMessages('ru', { ...ru, ...ruSubject(siteNames('ru')) });
