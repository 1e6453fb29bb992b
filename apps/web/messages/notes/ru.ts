import { provideTexts } from '@sogdia/core';
import { unknownNames } from '@sogdia/core/ru';
import { notes, words } from '@sogdia/data/ru';

provideTexts('ru', { phrases: { ...unknownNames, ...words, ...notes } });
