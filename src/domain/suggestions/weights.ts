/**
 * What makes somebody worth meeting (PRODUCT.md §5, "meet"). Bridge, shared topics and
 * usefulness join in when there are facts for them.
 */
export const meetWeights = {
  departmentGap: 0.3,
  levelGap: 0.15,
  siteGap: 0.1,
  /** Ours: a first meeting before a second one. */
  notMet: 0.1,
  /** Ours: a lunch is easy where both are. */
  sameSite: 0.05
} as const;

/** Ours: what makes somebody worth a greeting. */
export const keepWeights = {
  /** How far over the rhythm, full at three times the rhythm. */
  silence: 0.5,
  /** How well known, full at eight one-to-ones. */
  closeness: 0.3,
  /** Being the one person I know in a department. */
  onlyTie: 0.2
} as const;

/** My touches of this many days say where my ties are. */
export const recentDays = 180;

/** Whoever I met within this many days is proposed for lunch only when nobody else is left. */
export const restDays = 30;

/** From this part of the rhythm on a greeting is welcome. */
export const greetFrom = 0.7;

/** After so many rhythms without contact it is as silent as it gets. */
export const silentFrom = 3;

/** From this number of one-to-ones on we are as close as it gets. */
export const closeFrom = 8;

/** Who was proposed is proposed again so many days later at the earliest (PRODUCT.md §3, 21). */
export const proposedAgainAfter = 30;

/** So many people I have not met are proposed in a week at most (PRODUCT.md §3, 21). */
export const mostNewAWeek = 2;
