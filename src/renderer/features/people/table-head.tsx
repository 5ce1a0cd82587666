import { ArrowDown, ArrowUp } from 'lucide-react';
import type { PeopleOrder } from '../../../contract/people';
import styles from './people-table.module.css';

interface TableHeadProps {
  order: PeopleOrder;
  onOrder: (order: PeopleOrder) => void;
}

/** The heads of the columns; a press sorts, another one turns the order. */
export function TableHead({ order, onOrder }: TableHeadProps) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.columns}>
        <SortHead by="name" name="Name" order={order} onOrder={onOrder} />
        <SortHead by="department" name="Department" order={order} onOrder={onOrder} />
        <SortHead by="strength" name="Strength" order={order} onOrder={onOrder} />
        <SortHead by="lastContact" name="Last contact" order={order} onOrder={onOrder} />
        <SortHead by="due" name="Next" order={order} onOrder={onOrder} />
      </div>
    </div>
  );
}

interface SortHeadProps extends TableHeadProps {
  by: PeopleOrder['by'];
  name: string;
}

function SortHead({ by, name, order, onOrder }: SortHeadProps) {
  const isSorted = order.by === by;
  const Arrow = order.down ? ArrowDown : ArrowUp;
  const direction = order.down ? 'descending' : 'ascending';
  return (
    <span role="columnheader" aria-sort={isSorted ? direction : 'none'} data-column={by}>
      <button
        type="button"
        className={styles.sort}
        data-on={isSorted || undefined}
        onClick={() => onOrder({ by, down: isSorted ? !order.down : downFirst.has(by) })}
      >
        {name}
        {by === 'due' && <span className="sr">, sorted by who is due</span>}
        {isSorted && <Arrow size={12} strokeWidth={2.1} aria-hidden />}
      </button>
    </span>
  );
}

/** Columns in which the largest is what one looks for. */
const downFirst: ReadonlySet<PeopleOrder['by']> = new Set<PeopleOrder['by']>([
  'strength',
  'lastContact',
  'due'
]);
