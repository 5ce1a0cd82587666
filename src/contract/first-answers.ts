/** What Today begins with, in the order it is asked: calls without input, whose answers are kept for the next starts. */
export const firstCalls = [
  'readWeek',
  'readAgenda',
  'listOpenPromises',
  'readSuggestions',
  'countPeople',
  'listNudges',
  'readPeopleCounts',
  'listSavedLists'
] as const;

/** Where they are kept, in the data folder. Whoever changes the journal removes it. */
export const firstAnswersFile = 'first-answers.json';
