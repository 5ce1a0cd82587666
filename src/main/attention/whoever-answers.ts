/** What was answered, each answer once; a question that fails says nothing. */
export async function answersOf<Answer>(
  questions: readonly Promise<Answer>[]
): Promise<ReadonlySet<Answer>> {
  const settled = await Promise.allSettled(questions);
  return new Set(settled.filter((one) => one.status === 'fulfilled').map(({ value }) => value));
}

/** What the first says, unless the other one says yes; whether that one can tell does not matter. @throws whatever the first one throws */
export async function yesOfEither(
  first: Promise<boolean | null>,
  other: Promise<boolean | null>
): Promise<boolean | null> {
  const [told, also] = await Promise.allSettled([first, other]);
  if (also.status === 'fulfilled' && also.value === true) return true;
  if (told.status === 'rejected') throw told.reason;
  return told.value;
}
