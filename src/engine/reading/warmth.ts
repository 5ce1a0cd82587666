/**
 * SQL for how warm the tie to person `p` is on a day, 0 without a contact: the same as the
 * domain's `warmthOf`, from what triggers keep in the table `warmth`, joined as `w`.
 *
 * @param day a date in SQL, such as `$1::date`
 */
export const warmthOn = (day: string): string =>
  `coalesce(w.total * warmth_left(greatest(0, ${day} - w.as_of), p.rhythm_days), 0)`;
