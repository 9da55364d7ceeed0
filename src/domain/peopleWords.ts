/** The words by which council scorecards name people, and what happens to one person at a time. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * In the plural, as what is counted, with the letters that the trade writes for them (children looked after, looked-after children, children and young people).
 * `Carer survey score` counts no carers.
 */
export const PEOPLE: ReadonlySet<string> = words(
  'adults adopters apprentices applicants babies boys brothers carers casualties children cic cin cla claimants clients cousins ' +
    'customers cyp daughters deaths educated employees entrants families fatalities fathers girls grandchildren grandparents households ' +
    'individuals infants lac learners leavers men minors mothers neets newborns offenders parents patients people perpetrators persons ' +
    'pupils refugees relatives residents siblings sisters sleepers sons staff students suicides teenagers tenants toddlers ' +
    'triplets twins uasc uascs users victims volunteers women workers youngsters youths yp',
);

/** One of them. */
const PERSON: ReadonlySet<string> = words(
  'adopter adult applicant baby boy brother carer child claimant client cousin customer daughter employee family father ' +
    'girl household individual infant learner leaver man minor mother neet newborn offender olds parent patient perpetrator person pupil ' +
    'refugee resident sibling sister sleeper son student teenager tenant toddler victim volunteer woman worker youngster youth',
);

/** What happens to one person or family at a time, so that two of these are two of them. */
const CASES: ReadonlySet<string> = words(
  'admission admissions adoption adoptions allegation allegations birth births case cases conviction convictions death ' +
    'disruption disruptions exclusion exclusions pregnancies pregnancy placement placements referral referrals suicide',
);

/** Whether a word, in lower case, is one for one person. */
export const isPersonWord = (word: string): boolean => PERSON.has(word);

/** Whether a word, in lower case, is one for people, for one of them, or for what happens to one of them at a time. */
export const isPeopleWord = (word: string): boolean =>
  PEOPLE.has(word) || PERSON.has(word) || CASES.has(word);

/** Whether a text names people anywhere: `Visits to children` does, though it counts visits. */
export const mentionsPeople = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(isPeopleWord);
