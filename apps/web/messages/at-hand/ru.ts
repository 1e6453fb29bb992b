import { provideTexts } from '@sogdia/core';
import * as core from '@sogdia/core/ru';
import { nouns, words } from '@sogdia/data/ru';
import { provideWords } from '../../lib/dataset-words.ts';
import { siteNames } from '../../lib/site-names.ts';
import { provideMessages } from '../provided.ts';
import { ruSubject } from '../ru/subject.ts';
import { ru } from '../ru.ts';

provideTexts('ru', core);
core.provideNouns(nouns);
provideWords('ru', words);
provideMessages('ru', { ...ru, ...ruSubject(siteNames('ru')) });
