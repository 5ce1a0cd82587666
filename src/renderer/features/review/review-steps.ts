/** The steps of a review in their order, and how long each takes, in seconds. */
export const reviewSteps = [
  { name: 'What happened', seconds: 30, lead: 'Is something missing? One line is plenty.' },
  { name: 'Say thanks', seconds: 40, lead: 'Fresh words are the best ones. Two sentences do.' },
  {
    name: 'Promises',
    seconds: 40,
    lead: 'Keep it, move it or let it go. Letting go is fine, say so when you next speak.'
  },
  { name: 'What you learned', seconds: 30, lead: 'One line each. It is found again later.' },
  { name: 'Next week', seconds: 40, lead: 'What has a day and a sign is more likely to happen.' }
] as const;

/** What a step is called; `isLate`: the review is written in the week after, which is planned last. */
export const stepName = (step: number, isLate: boolean): string =>
  isLate && step === reviewSteps.length - 1 ? 'This week' : (reviewSteps[step]?.name ?? '');

/** As many lines of a step as three minutes have room for; the rest is shown when asked for. */
export const linesAtFirst = 12;

/** How long the steps from one on take: `About three minutes left`. */
export function timeLeft(step: number): string {
  const seconds = reviewSteps.slice(step).reduce((sum, one) => sum + one.seconds, 0);
  if (seconds < 45) return 'Less than a minute left';
  const halves = Math.round(seconds / 30);
  const words = [
    '',
    'half a minute',
    'one minute',
    'one and a half minutes',
    'two minutes',
    'two and a half minutes',
    'three minutes'
  ];
  return `About ${words[Math.min(halves, 6)]} left`;
}

/** `2 minutes 40 seconds`. */
export function timeTaken(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    minutes > 0 ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : '',
    rest > 0 || minutes === 0 ? `${rest} ${rest === 1 ? 'second' : 'seconds'}` : ''
  ];
  return parts.filter((part) => part !== '').join(' ');
}
