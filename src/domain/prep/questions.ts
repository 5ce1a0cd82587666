/** A question one can ask; DEPARTMENT stands for theirs. */
export interface CatalogueQuestion {
  /** Never changes: what was asked is remembered by it. */
  key: string;
  text: string;
  /** `first`: for somebody not met; `gentle`: for when it feels stiff. */
  pack: 'first' | 'work' | 'future' | 'gentle';
}

/** Open questions about them and their work; none asks for anything but a story. */
export const questions: readonly CatalogueQuestion[] = [
  { key: 'first-way', pack: 'first', text: 'How did you come to work here?' },
  { key: 'first-week', pack: 'first', text: 'What does a usual week look like for you?' },
  { key: 'first-misread', pack: 'first', text: 'What do others get wrong about DEPARTMENT?' },
  { key: 'first-proud', pack: 'first', text: 'What are you working on that nobody sees?' },
  { key: 'first-whom', pack: 'first', text: 'Who else should I know over here?' },
  { key: 'first-touch', pack: 'first', text: 'Where do our two teams touch without knowing it?' },
  { key: 'first-learn', pack: 'first', text: 'What did you have to learn when you started here?' },
  { key: 'work-hard', pack: 'work', text: 'What is harder than it should be right now?' },
  { key: 'work-decide', pack: 'work', text: 'How does DEPARTMENT decide what comes first?' },
  { key: 'work-sooner', pack: 'work', text: 'What would you like to hear from us sooner?' },
  { key: 'work-good', pack: 'work', text: 'What went better than you expected lately?' },
  { key: 'work-waiting', pack: 'work', text: 'What are you waiting for?' },
  { key: 'work-stop', pack: 'work', text: 'What would you stop doing if you could?' },
  { key: 'work-people', pack: 'work', text: 'Who made your last month easier?' },
  { key: 'work-calendar', pack: 'work', text: 'When in the year is it worst for DEPARTMENT?' },
  { key: 'work-numbers', pack: 'work', text: 'Which number does DEPARTMENT look at first?' },
  { key: 'work-help', pack: 'work', text: 'What would make the next two weeks easier?' },
  { key: 'work-surprise', pack: 'work', text: 'What surprised you this month?' },
  { key: 'future-next', pack: 'future', text: 'What are you looking forward to?' },
  { key: 'future-learn', pack: 'future', text: 'What would you like to be better at in a year?' },
  { key: 'future-change', pack: 'future', text: 'What is about to change for DEPARTMENT?' },
  { key: 'future-try', pack: 'future', text: 'What would you try if it could not fail?' },
  { key: 'future-role', pack: 'future', text: 'Which part of your work do you want more of?' },
  { key: 'future-whom', pack: 'future', text: 'Whom would you like to meet here?' },
  { key: 'gentle-weekend', pack: 'gentle', text: 'What was the best part of your weekend?' },
  { key: 'gentle-food', pack: 'gentle', text: 'Where do you get the best lunch around here?' },
  { key: 'gentle-read', pack: 'gentle', text: 'Read, seen or heard anything good lately?' },
  { key: 'gentle-travel', pack: 'gentle', text: 'Any place you keep going back to?' },
  { key: 'gentle-first-job', pack: 'gentle', text: 'What was your very first job?' },
  { key: 'gentle-morning', pack: 'gentle', text: 'Early bird or night owl?' },
  { key: 'gentle-city', pack: 'gentle', text: 'What do you show people who visit you?' },
  { key: 'gentle-off', pack: 'gentle', text: 'How do you switch off after a long day?' },
  { key: 'gentle-useless', pack: 'gentle', text: 'What do you know that is no use at all?' }
];
