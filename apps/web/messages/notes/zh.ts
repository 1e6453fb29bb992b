import { provideTexts } from '@sogdia/core';
import { unknownNames } from '@sogdia/core/zh';
import { notes, words } from '@sogdia/data/zh';

provideTexts('zh', { phrases: { ...unknownNames, ...words, ...notes } });
