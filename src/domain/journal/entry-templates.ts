/** A text to begin an entry with. `text` is markdown; `{day}` stands for the weekday and date of the entry. */
export interface EntryTemplate {
  readonly name: string;
  readonly text: string;
}

/** Beginnings everybody has: prompts as headings, so that what stands under them is understood. */
export const builtInTemplates: readonly EntryTemplate[] = [
  {
    name: 'Lunch',
    text: 'Lunch with @\n\n\n\n## What I learned\n- \n\n## Promises\n- [ ] \n'
  },
  {
    name: 'One-to-one',
    text: '1:1 with @\n\n## On their mind\n- \n\n## What I learned\n- \n\n## What I can offer\n- \n\n## Promises\n- [ ] \n'
  },
  {
    name: 'Event',
    text: 'Event: \n\n## People I met\n- @\n\n## What I learned\n- \n\n## Whom to write to\n- [ ] \n'
  },
  {
    name: 'Weekly note',
    text: '# Week of {day}\n\n## Who helped me\n- \n\n## What I learned, and from whom\n- \n\n## Whom I would like to meet next week\n- \n'
  },
  {
    name: 'Introduction',
    text: 'Introduced @ and @\n\n## What they share\n- \n\n## What came of it\n- \n'
  }
];

/** Questions for an empty page, one a day in turn. */
export const prompts: readonly string[] = [
  'Who did you talk to today?',
  'What did you learn about how another team works?',
  'Who made your week easier, and have they heard it?',
  'Whose work would you like to understand better?',
  'What did somebody ask you for?',
  'Who should meet whom?'
];

/** The text a template begins an entry with on a day given in words. */
export const templateText = (template: EntryTemplate, day: string): string =>
  template.text.replaceAll('{day}', day);
