/**
 * SQL that sums up which rows `t` there are, in which version. Postgres numbers its transactions and
 * every row knows the one that wrote it, so that no row changes, comes or goes without another sum.
 * `age` counts transactions back from now; from one that never changes the difference stays the same.
 */
export const rowStamp = `sum(hashint4(age('3'::xid) - age(t.xmin))) || ' ' || count(*)`;
