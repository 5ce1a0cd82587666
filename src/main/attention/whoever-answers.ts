/** What was answered, each answer once; a question that fails says nothing. */
export async function answersOf<Answer>(
  questions: readonly Promise<Answer>[]
): Promise<ReadonlySet<Answer>> {
  const settled = await Promise.allSettled(questions);
  return new Set(settled.filter((one) => one.status === 'fulfilled').map(({ value }) => value));
}
