import { addMinutes, type Instant } from '../../domain/calendar/calendar';
import type { Component } from './ics-components';
import { minutesOf, type MomentReader } from './ics-moment';

/** When somebody has no time. */
export interface BusyTime {
  readonly from: Instant;
  readonly until: Instant;
}

/** The busy times of a `VFREEBUSY` (RFC 5545 §3.6.4), in which nothing is told of what they are. Tentative ones are not counted. */
export const busyTimesOf = (component: Component, moments: MomentReader): BusyTime[] =>
  component.properties
    .filter(({ name, parameters }) => {
      const type = parameters.get('FBTYPE')?.[0]?.toUpperCase() ?? 'BUSY';
      return name === 'FREEBUSY' && (type === 'BUSY' || type === 'BUSY-UNAVAILABLE');
    })
    .flatMap((property) =>
      property.value.split(',').flatMap((period) => {
        const [begins = '', ends = ''] = period.trim().split('/');
        const from = moments.read({ ...property, value: begins })?.at;
        const minutes = minutesOf(ends);
        const until =
          from !== undefined && minutes !== undefined
            ? addMinutes(from, minutes)
            : moments.read({ ...property, value: ends })?.at;
        return from !== undefined && until !== undefined && from < until ? { from, until } : [];
      })
    );
