const onceMark = '/* planned once */ ';

/**
 * The same SQL with one plan for all values. For long statements that find everything by key, whose
 * planning takes longer than they do; others are planned for their values (open-pglite.ts).
 */
export const plannedOnce = (sql: string): string => onceMark + sql;

export const isPlannedOnce = (sql: string): boolean => sql.startsWith(onceMark);
