/** What Today begins with: calls without input, whose answers are kept for the next starts. */
export const firstCalls = [
  'readWeek',
  'readSuggestions',
  'listOpenPromises',
  'countPeople',
  'listNudges'
] as const;

/** Where they are kept, in the data folder. Whoever changes the journal removes it. */
export const firstAnswersFile = 'first-answers.json';
