import * as z from 'zod';
import { economyCodeSchema } from '../economies/index.ts';
import { cifFobFactorSchema } from '../question/index.ts';
import { releaseIdSchema, sourceIdSchema } from '../sources/index.ts';
import { kebabCaseSchema, listOf, textOrNullSchema, textSchema, yearSchema } from '../values/index.ts';
import { claimSchema, retiredClaimSchema } from './claim.ts';
import { refuseRepeated, refuseUnknown } from './list-faults.ts';
import { milestoneSeriesSchema } from './milestone.ts';
import { statedValueSchema } from './stated-value.ts';
import { verdictSchema } from './verdict.ts';

/** Identity of a study, in kebab-case: `zhang-2025`. */
export const studyIdSchema = kebabCaseSchema.brand<'StudyId'>();
/** A checked study id. */
export type StudyId = z.infer<typeof studyIdSchema>;

/**
 * What a study asks unless a reader asks otherwise: whose trade, with whom, from which year to which. `group` is the group that the
 * partners are together, by which their sum is named; null where they have no name of their own. `neighbours` are economies that it does
 * not ask about, and whose events bear on the trade that it asks about.
 */
export const studyQuestionSchema = z
  .strictObject({
    reporter: economyCodeSchema,
    partners: z.array(economyCodeSchema).min(1),
    group: z.nullable(economyCodeSchema).default(null),
    from: yearSchema,
    to: yearSchema,
    neighbours: listOf(economyCodeSchema),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'a last year not before the first' });
export type StudyQuestion = z.infer<typeof studyQuestionSchema>;

/**
 * With what the conclusions of a study are put to the test over its question: the member of its group whose place is asked for, and the
 * CIF/FOB factors that are tried.
 */
export const studyConclusionsSchema = z.strictObject({ member: economyCodeSchema, factors: z.array(cifFobFactorSchema).min(1) });
export type StudyConclusions = z.infer<typeof studyConclusionsSchema>;

const wordsSchema = listOf(textSchema);
const textPairsSchema = z.array(z.tuple([textSchema, textSchema])).default([]);
const pairsSchema = z.array(z.tuple([textSchema, economyCodeSchema])).default([]);
const holdingsSchema = z.array(z.tuple([textSchema, economyCodeSchema, textSchema])).default([]);
const quantitiesSchema = z.array(z.tuple([textSchema, z.enum(['export', 'import']), economyCodeSchema, textSchema])).default([]);

/**
 * How a text in another language than English writes what a study's field tells of, beside the names of the dataset: `names` of economies and the
 * group, `shorts` of them as they stand beside a preposition or another (`哈`), `adjectives`, and those that are `declined`, in six cases set apart by strokes; `parts`, `goods`, `indicators`, `holdings` and `quantities` as in English.
 */
export const spellingsInLanguageSchema = z.strictObject({
  names: pairsSchema,
  shorts: pairsSchema,
  adjectives: pairsSchema,
  declined: pairsSchema,
  parts: wordsSchema,
  goods: textPairsSchema,
  indicators: textPairsSchema,
  holdings: holdingsSchema,
  quantities: quantitiesSchema,
});
export type SpellingsInLanguage = z.infer<typeof spellingsInLanguageSchema>;

/**
 * How a text of a study's field writes its economies, in English and beside the names of the dataset: `names`, `adjectives` (`Kazakh`) and
 * `capitals`, which stand for their economies, each with the code that it means. The group of the question: `groupNames` in full, and
 * `groupNumber` and `groupAdjective` before each of the `groupNouns` (`the five Central Asian states`). `guessed` lists the economies whose
 * misspelt names are recognized; `parts` are parts of an economy, whose trade is no trade of it, and `otherAdjectives` those of economies
 * that the data do not hold. Beside the names that the dataset has for them, usual words for what else a text tells of: `indicators`, each with
 * its id (`X growth` and `X rank` are the growth and the rank of `X`); `holdings`, wholes of which an economy holds the part that an indicator
 * gives; `goods`, each with its code; `quantities`, goods whose flow with a partner an indicator gives, seen from the other side; `flows`, the
 * flows with a partner (`total`), their shares (`share of total`) and growth (`growth of total`) that an indicator gives as a source printed
 * them, with whose record it is. `zh` and `ru` are the words of Chinese and Russian texts.
 */
export const studySpellingsSchema = z.strictObject({
  guessed: listOf(economyCodeSchema),
  names: pairsSchema,
  adjectives: pairsSchema,
  capitals: pairsSchema,
  groupNames: wordsSchema,
  groupNumber: textOrNullSchema,
  groupAdjective: textOrNullSchema,
  groupNouns: wordsSchema,
  parts: wordsSchema,
  otherAdjectives: wordsSchema,
  otherNames: wordsSchema,
  indicators: textPairsSchema,
  holdings: holdingsSchema,
  goods: textPairsSchema,
  quantities: quantitiesSchema,
  flows: z.array(z.tuple([textSchema, economyCodeSchema, textSchema, z.enum(['own', 'partner', 'other'])])).default([]),
  zh: spellingsInLanguageSchema.omit({ adjectives: true, declined: true }).optional(),
  ru: spellingsInLanguageSchema.optional(),
});
export type StudySpellings = z.infer<typeof studySpellingsSchema>;

/**
 * A view of a study by the name under which it is opened (`figure-1`): a query string over the study's own question, and the section of its
 * text in which it stands, null where it stands in none.
 */
export const studyViewSchema = z.strictObject({
  name: kebabCaseSchema,
  query: z.string(),
  section: textOrNullSchema,
});
export type StudyView = z.infer<typeof studyViewSchema>;

/** A section of a study's text: its number or name as the text has it (`2.1`, `table 1`), and in other words than the text's what it is about. */
export const studySectionSchema = z.strictObject({ id: textSchema, title: textSchema });
export type StudySection = z.infer<typeof studySectionSchema>;

/**
 * What a paper, a report or a draft brings to a dataset: the question that it asks, its figures and tables as named views, the numbers
 * that its text prints, its statements as claims with the verdicts on record (and the ids that are no claims any more), and the ladders
 * of dated levels that it tells of. `source` and `release` are those of the dataset under which its own figures stand. A dataset may hold
 * several; the first is the usual one. `spellings` is how texts of its field write its economies; `conclusions` what its conclusions are put
 * to the test with, null where none are; `sections` are those of its text in their order, none where it has none; `sample` is a short text on
 * its subject with which a reader can try the check of a draft, in no one's words but ours, with figures that are right and such as are not.
 */
export const studySchema = z
  .strictObject({
    id: studyIdSchema,
    title: textSchema,
    source: sourceIdSchema,
    release: releaseIdSchema,
    question: studyQuestionSchema,
    conclusions: studyConclusionsSchema.nullable().default(null),
    spellings: studySpellingsSchema.default(() => studySpellingsSchema.parse({})),
    views: listOf(studyViewSchema),
    sections: listOf(studySectionSchema),
    sample: textOrNullSchema,
    statedValues: listOf(statedValueSchema),
    milestones: listOf(milestoneSeriesSchema),
    claims: listOf(claimSchema),
    retiredClaims: listOf(retiredClaimSchema),
    verdicts: listOf(verdictSchema),
  })
  .superRefine(({ claims, verdicts, retiredClaims }, context) => {
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { claim, verdict } of verdicts) {
      if (verdict !== 'supported-in-part' || known.get(claim)?.leaves !== null) continue;
      context.addIssue({
        code: 'custom',
        path: ['verdicts'],
        message: `${claim} is supported in part: say what it leaves`,
      });
    }
    for (const { id } of retiredClaims) {
      if (known.has(id)) context.addIssue({ code: 'custom', path: ['retiredClaims'], message: `${id} is retired, and a claim` });
    }
  })
  .superRefine(({ sections, views, claims, statedValues }, context) => {
    const known = sections.map(({ id }) => id);
    refuseRepeated(context, known, 'section', (index) => ['sections', index]);
    for (const [list, items] of Object.entries({ views, claims })) {
      for (const [index, { section }] of items.entries())
        if (known.length > 0 && section !== null) refuseUnknown(context, section, known, [list, index, 'section']);
    }
    const names = views.map(({ name }) => name);
    refuseRepeated(context, names, 'view', (index) => ['views', index]);
    for (const [index, { view }] of statedValues.entries()) refuseUnknown(context, view, names, ['statedValues', index, 'view']);
  });
export type Study = z.infer<typeof studySchema>;
