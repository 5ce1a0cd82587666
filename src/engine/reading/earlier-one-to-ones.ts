/**
 * SQL for how often the person of `tp` was met one to one before the touch `t`: all such
 * touches without those from then on. Mostly one asks about lately, where those are few,
 * while people met for years have hundreds before.
 */
export const earlierOneToOnes = `(
  coalesce((select a.one_to_ones from acquaintance a where a.person_id = tp.person_id), 0)
  - (select count(*) from touch_person x
     where x.person_id = tp.person_id and x.one_to_one and x.date >= t.date
       and (x.date, x.touch_id) >= (t.date, t.id)))`;
