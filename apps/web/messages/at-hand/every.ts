import './en.ts';
import './ru.ts';
import './zh.ts';
