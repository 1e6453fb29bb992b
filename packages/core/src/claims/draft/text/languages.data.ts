/** Words that every English text of some length has. */
export const common: ReadonlySet<string> = new Set(
  'the of and in to was were is are a an from with for by on at that this it its as than had has have been but which trade exports imports between percent billion million usd bn mln bln mn yoy q up down year'.split(
    ' ',
  ),
);
/** Numbers of a text in another language that look like amounts or percentages. */
export const foreign =
  /[$¥€₽]\s?\d[\d.,]{0,20}|\d[\d.,]{0,20}\s?(?:%|％|[亿億万萬]|(?:млрд|млн|трлн|milliards?|millions?|Milliarden|Millionen|mil millones|млд)(?!\p{L}))/gu;
